#!/bin/sh
# Membuat rekaman satu laptop Linux (atau macOS, belum pernah dicoba di sana) untuk menguji agen Satker Connected. Hanya membaca; tidak mengirim apa pun.
#   sudo sh kumpul-rekaman.sh            -> menulis rekaman-linux.txt di folder ini; bacalah sebelum diserahkan
# Diambil : merek, model, prosesor, memori, disk, layar, baterai, adaptor jaringan, sistem, daftar paket dan lisensinya,
#           kapan mesin menyala dan tidur, apa yang menahan tidur, program bawaan untuk semua orang.
# Diganti : nomor seri, UUID, alamat MAC, nama komputer, nama folder tempat disk dipasang.
# Tidak diambil: nama orang, nama berkas, isi berkas, kata sandi, kunci produk, alamat jaringan Wi-Fi.
# Rekaman adalah satu berkas teks: tiap bagian diawali "=== jenis ...". Yang tidak ada di mesin ini dilewati.
sistem=$(uname -s); bawaan=rekaman-linux.txt; [ "$sistem" = Darwin ] && bawaan=rekaman-macos.txt
keluaran=${1:-$bawaan}
[ "$(id -u)" = 0 ] || echo 'Tanpa sudo beberapa bagian akan tercatat "no-permission".' >&2
exec 3>"$keluaran"

tulis() { printf '%s\n' "$*" >&3; }
# teks BERKAS...: isi berkas apa adanya. Berkas yang ada tetapi terlarang dicatat sebagai gagal.
teks() {
  for x in "$@"; do
    [ -f "$x" ] || continue
    if isi=$(cat "$x" 2>/dev/null); then tulis "=== text $x"; tulis "$isi"
    elif [ ! -r "$x" ]; then tulis "=== fail no-permission $x"
    else tulis "=== fail unreadable $x"; fi
  done
}
# saring BERKAS PERINTAH...: isi berkas setelah lewat perintah
saring() { x=$1; shift; [ -r "$x" ] || return 0; tulis "=== text $x"; "$@" <"$x" >&3; }
ganti() { # BERKAS PENGGANTI: bahwa ada isinya, bukan isinya
  if [ -f "$1" ] && ! isi=$(cat "$1" 2>/dev/null); then tulis "=== fail no-permission $1"
  elif [ -n "$isi" ] && [ -f "$1" ]; then tulis "=== text $1"
    case $isi in *O.E.M*|*[Dd]efault*|*None*) tulis "$isi" ;; *) tulis "$2" ;; esac
  fi
}
tautan() { for x in "$@"; do [ -L "$x" ] && { tulis "=== link $x"; tulis "$(readlink "$x")"; }; done; }
waktu() { for x in "$@"; do [ -e "$x" ] && { tulis "=== time $x"; tulis "$(stat -L -c %Y "$x")"; }; done; }
ada() { for x in "$@"; do [ -e "$x" ] && tulis "=== have $x"; done; }
jalan() { # LABEL PERINTAH...: keluaran dan kode akhir sebuah program
  label=$1; shift; sementara=$(mktemp)
  LC_ALL=C TZ=UTC timeout 20 "$@" >"$sementara" 2>/dev/null; kode=$?
  tulis "=== run $kode $label"; cat "$sementara" >&3; rm -f "$sementara"
}

tulis "# Rekaman $sistem, dibuat $(date -u +%Y-%m-%d) dengan kumpul-rekaman.sh"
if [ "$sistem" = Darwin ]; then
  samar() { # LABEL PERINTAH...: seperti jalan, tanpa nomor seri, UUID, MAC dan folder orang
    label=$1; shift; isi=$("$@" 2>/dev/null); tulis "=== run $? $label"
    printf '%s\n' "$isi" | sed -E -e 's/("?(serial_number|[Ss]erial|provisioning_UDID)[^:=]*"? ?[:=] ?).*/\1"SERI-DIGANTI",/' \
      -e 's/("platform_UUID" : )"[^"]*"/\1"00000000-0000-4000-8000-000000000001"/' -e 's#"/(Users|Volumes)/[^"]*"#"/lain"#' \
      -e 's/(Ethernet Address: | at )([0-9a-f]{1,2}:){5}[0-9a-f]{1,2}/\102:00:00:00:00:01/' >&3
  }
  tulis "=== clock $(date +%s)000 0"
  for j in SPHardwareDataType SPNVMeDataType SPSerialATADataType SPDisplaysDataType SPStorageDataType SPApplicationsDataType; do
    samar "system_profiler -json $j" system_profiler -json $j
  done
  samar 'system_profiler SPPowerDataType' system_profiler SPPowerDataType
  samar 'sysctl machdep.cpu.brand_string' sysctl -i machdep.cpu.brand_string hw.packages hw.physicalcpu hw.logicalcpu \
    hw.cpufrequency hw.cpufrequency_max hw.machine
  samar 'sysctl kern.osrelease' sysctl -i kern.osrelease hw.machine
  for j in hw.memsize kern.hv_vmm_present kern.bootsessionuuid kern.boottime; do samar "sysctl $j" sysctl -i $j; done
  tulis '=== run 0 sysctl kern.hostname'; tulis 'kern.hostname: laptop'
  samar 'ioreg AppleSmartBattery' ioreg -r -c AppleSmartBattery -d 1 -w 0
  samar 'ioreg IOHIDSystem' ioreg -r -c IOHIDSystem -d 1 -w 0
  samar 'ioreg IODisplayWrangler' ioreg -r -n IODisplayWrangler -d 1 -w 0
  samar 'networksetup -listallhardwareports' networksetup -listallhardwareports
  samar sw_vers sw_vers
  tautan /etc/localtime
  tulis '=== time /var/db/.AppleSetupDone'; tulis "$(stat -f %m /var/db/.AppleSetupDone)"
  samar 'netstat -rn' sh -c 'netstat -rn -f inet | grep ^default'
  samar 'arp -n' arp -n "$(netstat -rn -f inet | awk '/^default/ { print $2; exit }')"
  samar 'pmset -g custom' pmset -g custom
  samar 'pmset -g assertions' sh -c "pmset -g assertions | sed 's/ named: .*//'"
  samar 'pmset -g log' sh -c "pmset -g log | grep -E ' (Sleep|Wake) ' | tail -400"
  echo "Selesai: $keluaran. Buka dan baca sebelum diserahkan."; exit
fi
tulis "=== clock $(date +%s)000 $(awk '{printf "%d", $1 * 1000}' /proc/uptime)"

# --- mesin dan firmware
d=/sys/class/dmi/id
teks $d/sys_vendor $d/product_name $d/product_version $d/chassis_type $d/bios_vendor $d/bios_version $d/bios_date
ganti $d/product_serial SERI-DIGANTI; ganti $d/board_serial PAPAN-DIGANTI
ganti $d/product_uuid 00000000-0000-4000-8000-000000000001
teks /sys/hypervisor/type /sys/class/tpm/tpm*/tpm_version_major
ada /sys/firmware/efi /sys/class/drm /sys/class/power_supply /sys/class/net /.dockerenv /run/.containerenv \
  /run/systemd/container /run/systemd/seats/seat0
jalan 'systemd-detect-virt --vm' systemd-detect-virt --vm
for b in /sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c; do
  [ -r $b ] && { tulis "=== hex $b"; od -An -v -tx1 $b >&3; }
done

# --- prosesor dan memori (dari tabel SMBIOS hanya modul memori, tanpa teks, karena di sana ada nomor seri)
teks /proc/cpuinfo /proc/sys/kernel/arch /sys/devices/system/cpu/cpu0/cpufreq/base_frequency \
  /sys/devices/system/cpu/cpu0/cpufreq/cpuinfo_max_freq
[ -f /proc/sys/kernel/arch ] || jalan 'uname -m' uname -m
saring /proc/meminfo head -3
t=/sys/firmware/dmi/tables/DMI
if [ -r $t ]; then
  tulis "=== hex $t"
  od -An -v -tu1 -w1 $t | awk '{ b[n++] = $1 } END { for (i = 0; i + 4 <= n && b[i + 1] >= 4; i = j + 2) {
    for (j = i + b[i + 1]; j < n && (b[j] || b[j + 1]); j++);
    if (b[i] == 17) { for (k = i; k < i + b[i + 1]; k++) printf "%02x ", b[k]; print "00 00" } } }' >&3
elif [ -e $t ]; then tulis "=== fail no-permission $t"; fi

# --- disk, layar, grafis
for b in /sys/block/*; do
  case $b in */loop[1-9]*|*/ram*) continue ;; esac
  tautan "$b"; ada "$b"
  teks "$b"/size "$b"/removable "$b"/queue/rotational "$b"/device/model "$b"/device/vendor "$b"/device/type "$b"/device/name
done
for b in /sys/class/drm/card*-*; do
  [ -e "$b/status" ] || continue
  teks "$b"/status "$b"/enabled "$b"/dpms "$b"/modes
  [ -s "$b/edid" ] || [ "$(cat "$b/edid" 2>/dev/null | wc -c)" -gt 0 ] || continue
  tulis "=== hex $b/edid" # nomor seri layar dihapus, jumlah uji dihitung ulang
  od -An -v -tu1 -w1 -N128 "$b/edid" | awk '{ b[NR - 1] = $1 } END { for (i = 12; i < 16; i++) b[i] = 0
    for (o = 54; o < 126; o += 18) if (!b[o] && !b[o + 1] && b[o + 3] == 255) for (i = o + 5; i < o + 18; i++) b[i] = 32
    for (i = 0; i < 127; i++) { s += b[i]; printf "%02x ", b[i] } printf "%02x\n", (256 - s % 256) % 256 }' >&3
done
for b in /sys/class/backlight/*; do teks "$b"/type "$b"/brightness "$b"/max_brightness "$b"/bl_power; done
for b in /sys/bus/pci/devices/*; do
  case $(cat "$b/class" 2>/dev/null) in 0x03*) teks "$b"/class "$b"/vendor "$b"/device ;; esac
done

# --- baterai dan adaptor
for b in /sys/class/power_supply/*; do
  [ -e "$b/uevent" ] && saring "$b/uevent" sed /SERIAL_NUMBER/d; teks "$b"/type "$b"/scope
done
for b in /sys/class/powercap/intel-rapl:*; do teks "$b"/name "$b"/energy_uj "$b"/max_energy_range_uj; done
for b in /run/systemd/inhibit/[0-9]*; do # bukan pipa N.ref, dan bukan alasannya
  case $b in *.ref) ;; *) saring "$b" grep -E '^(WHAT|WHO|MODE)=' ;; esac
done
ada /run/systemd/inhibit /sys/class/powercap /usr/bin/plasmashell /usr/bin/gnome-shell
teks /etc/xdg/powerdevilrc /etc/xdg/powermanagementprofilesrc
urut=0
for b in /sys/class/net/*; do
  tautan "$b"; urut=$((urut + 1)); mac=$(printf '02:00:00:00:00:%02x' $urut)
  teks "$b"/type "$b"/uevent "$b"/speed "$b"/device/vendor "$b"/device/device "$b"/device/../product \
    "$b"/device/../idVendor "$b"/device/../idProduct
  ganti "$b"/address "$mac"; ganti "$b"/phy80211/macaddress "$mac"
done
for daftar in /usr/share/misc/pci.ids /usr/share/hwdata/pci.ids; do
  [ -r $daftar ] || continue
  tulis "=== text $daftar" # hanya nama perangkat yang ada di mesin ini
  for b in /sys/bus/pci/devices/*; do
    case $(cat "$b/class") in 0x03*|0x02*) cat "$b/vendor" "$b/device" | paste -sd' ' ;; esac
  done | sed 's/0x//g' | awk 'NR == FNR { ada[$1] = 1; p[$1, $2] = 1; next } /^[0-9a-f]/ { v = $1; if (v in ada) print }
    /^\t[0-9a-f]/ && ((v, $1) in p)' - $daftar >&3
done

# --- sistem; folder tempat disk dipasang hanya disebut gunanya
teks /etc/os-release /usr/lib/os-release /etc/debian_version /proc/sys/kernel/osrelease /etc/timezone
tulis '=== text /proc/sys/kernel/hostname'; tulis laptop
tautan /etc/localtime
waktu /var/log/installer/syslog /var/log/installer /root/anaconda-ks.cfg /etc/machine-id
tulis '=== text /proc/mounts'
grep '^/dev/' /proc/mounts | awk '{ f = $2; if (f !~ /^\/($|boot|efi)/) f = (f ~ /^\/(run\/)?media\// ? "/media/" : "/data") NR
  print $1, f, $3, "rw 0 0" }' >&3
grep '^/dev/' /proc/mounts | awk '{ f = $2; if (f !~ /^\/($|boot|efi)/) f = (f ~ /^\/(run\/)?media\// ? "/media/" : "/data") NR
  print $2, f }' | while read -r asli samaran; do
  tulis "=== space $samaran"; tulis "$(df -PB1 "$asli" 2>/dev/null | awk 'NR == 2 { print $2, $4 }')"
done
s=/usr/share/glib-2.0/schemas
kunci='idle-delay|sleep-inactive-(ac|battery)-(timeout|type)'
for b in $s/org.gnome.desktop.session.gschema.xml $s/org.gnome.settings-daemon.plugins.power.gschema.xml; do
  saring $b grep -E -A1 "<key name=\"($kunci)\""
done
for b in $s/*.gschema.override /etc/dconf/db/*.d/*; do [ -f "$b" ] && saring "$b" grep -E "^ *($kunci) *="; done
for b in /usr/lib/systemd/logind.conf /etc/systemd/logind.conf /etc/systemd/logind.conf.d/*; do
  [ -f "$b" ] && saring "$b" grep '^IdleAction'
done

# --- program bawaan yang berlaku untuk semua orang; pilihan seseorang tidak direkam
for b in /usr/local/share/applications /usr/share/applications /var/lib/flatpak/exports/share/applications \
  /var/lib/snapd/desktop/applications; do
  teks "$b"/*mimeapps.list "$b"/defaults.list "$b"/mimeinfo.cache
  for c in "$b"/*.desktop; do [ -r "$c" ] && saring "$c" grep '^Exec='; done
done
teks /etc/xdg/*mimeapps.list

# --- paket
st=/var/lib/dpkg/status
if [ -r $st ]; then
  saring $st awk '/^(Package|Status|Version|Architecture|Maintainer):/ || !NF'
  awk '/^Package:/ { print $2 }' $st | while read -r p; do
    waktu /var/lib/dpkg/info/"$p".list /var/lib/dpkg/info/"$p":*.list
    [ -r "/usr/share/doc/$p/copyright" ] && saring "/usr/share/doc/$p/copyright" awk '
      (b += length($0) + 1) > 16384 || NR == 1 && !/^Format/ { exit } /^(Format(-Specification)?|Files|Licen[cs]e):|^ +\*$/ && n++ < 6 { print; k = 0 } !NF && !k++ { print "" }'
  done
fi
for b in /usr/lib/sysimage/rpm/rpmdb.sqlite /var/lib/rpm/rpmdb.sqlite /var/lib/rpm/Packages; do ada $b; done
[ -e /usr/lib/sysimage/rpm/rpmdb.sqlite ] || [ -e /var/lib/rpm/rpmdb.sqlite ] || [ -e /var/lib/rpm/Packages ] && jalan \
  'rpm -qa' rpm -qa --queryformat '%{NAME}\t%{VERSION}-%{RELEASE}\t%{VENDOR}\t%{INSTALLTIME}\t%{LICENSE}\n'
teks /var/lib/pacman/local/*/desc /lib/apk/db/installed /snap/*/current/meta/snap.yaml
waktu /snap/*/current /var/lib/flatpak/app/*/current/active/deploy
for b in /var/lib/flatpak/app/*/current/active; do ada "$b"
  teks "$b"/files/share/metainfo/*.metainfo.xml "$b"/files/share/metainfo/*.appdata.xml "$b"/files/share/appdata/*.xml
done

# --- sekarang dan beberapa hari terakhir
saring /proc/stat grep -E '^(cpu |btime)'
teks /proc/uptime /proc/sys/kernel/random/boot_id
saring /proc/net/route awk 'NR == 1 || $2 == "00000000"'
gw=$(awk '$2 == "00000000" { print $3; exit }' /proc/net/route)
gw=$(printf '%d.%d.%d.%d' 0x"$(echo "$gw" | cut -c7-8)" 0x"$(echo "$gw" | cut -c5-6)" \
  0x"$(echo "$gw" | cut -c3-4)" 0x"$(echo "$gw" | cut -c1-2)" 2>/dev/null)
saring /proc/net/arp awk -v g="$gw" 'NR == 1 { print } $1 == g { $4 = "02:00:00:00:00:fe"; print }'
[ -e /run/systemd/seats/seat0 ] && jalan 'loginctl show-seat seat0' loginctl show-seat seat0 \
  --property=IdleHint --property=IdleSinceHintMonotonic
jalan 'journalctl --list-boots' journalctl --list-boots --output=json --no-pager
jalan 'journalctl sleeps' journalctl MESSAGE_ID=6bbd95ee977941e497c48be27c254128 \
  MESSAGE_ID=8811e6df2a8e40f58a94cea26f8ebf14 --since=-14d --output=json --output-fields=MESSAGE_ID --no-pager
if [ -s /var/log/wtmp ]; then # hanya catatan menyala dan mati, bukan siapa yang masuk
  tulis '=== hex /var/log/wtmp'
  od -An -v -tx1 -w384 /var/log/wtmp | awk '$1 == "01" || $1 == "02"' | tail -40 >&3
fi
echo "Selesai: $keluaran ($(wc -c <"$keluaran") byte). Buka dan baca sebelum diserahkan."
