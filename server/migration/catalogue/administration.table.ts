/** Applications of Indonesian ministries and agencies. Columns: product-table.rules.ts. */
export const administration = `
# in-house
ARD | free in-house | aplikasi rapor digital; ard madrasah; aplikasi raport digital; =ard
BPJS | free in-house | bpjs kesehatan; e dabu; edabu; vclaim; p care; pcare; frista; aplikasi sipp bpjs; sidia
Dapodik | free in-house | aplikasi dapodik; dapodikdasmen; dapodik sync; dapodik helper; prefill dapodik; aplikasi dapodikdasmen
e-Kinerja | free in-house | ekinerja; e kinerja; skp; e skp; e kinerja bkn; skp online
e-Rapor | free in-house | erapor; e raport; aplikasi e rapor; erapor smk; e rapor sma; e rapor sd; e rapor smp; e raporsd
E-Rekon-LK | free in-house | e rekon; e rekon lk; monsakti
e-RKAM | free in-house | erkam; e rkam; arkas; rkas; aplikasi rkas; aplikasi arkas
e-SPT | free in-house | espt; e spt masa; e spt pph; e spt tahunan; espt masa; e faktur; efaktur; etax; e faktur client; e bupot; pajak; djp; e form viewer; form viewer djp; ebupot; e nofa
EMIS | free in-house | emis desktop; emis madrasah; emis kemenag; aplikasi emis
ExamBrowser | free in-house | exam browser; exambro; exambrowser admin; cbtsync; anbk; exambrowser client; unbk; cbt sync; anbk exambrowser; vhd anbk; exambro client; ujian berbasis komputer; cbt admin; ubkd
GPP | free in-house | aplikasi gpp; gaji pokok; gpp satker; aplikasi gaji; dpp
Krisna | free in-house | smart dja; e monev; emonev; aplikasi e monev
Lapor Aset | free in-house | sim aset; simaset; e aset
LPSE SPSE | free in-house | apendo; spse; sirup; apendo peserta; spamkodok; aplikasi apendo
OM-SPAN | free in-house | om span; span
Pendataan | free in-house | bio un; biosystem; bio us; verval; biouasbn; bioun; pdum; pdun
PUSAKA | free in-house | pusaka kemenag; pusaka superapps
RDM | free in-house | rapor digital madrasah; raport digital madrasah; =rdm; rdm madrasah
RKA-KL | free in-house | rkakl; rkakl dipa; aplikasi rkakl; rkakl dipa; adk rkakl; satu anggaran; rka k l
SAIBA | free in-house | aplikasi saiba; sai
SAKTI | free in-house | aplikasi sakti; sakti desktop; sakti web; sakti client
SAS (satker) | free in-house | =sas; aplikasi sas; aplikasi spm; aplikasi silabi; silabi; sas satker; aplikasi spp | kementerian keuangan; kemenkeu; djpb; ditjen perbendaharaan; direktorat jenderal perbendaharaan
SIAGA | free in-house | siaga pendis
SIAK | free in-house | siak konsolidasi; benroller; ektp; e ktp
SIMAK-BMN | free in-house | aplikasi simak bmn; simak bmn; simak; persediaan; aplikasi persediaan; siman; master aset; wasdal
SIMDIK | free in-house | padamu negeri; sim padamu; nuptk; padamu
SIMKAH | free in-house | simkah web; simkah desktop; simkah offline
SIMPATIKA | free in-house | simpatika madrasah
SIMPEG | free in-house | simpeg client; aplikasi simpeg; sapk; sapk bkn; siasn; simpeg kemenag
SIPD | free in-house | simda; simda keuangan; simda bmd; sipkd; simda gaji; aplikasi simda; siskeudes
SIPLah | free in-house
SISKOHAT | free in-house | siskohat client; siskohat gen 2
Sistem Informasi | closed in-house | sistem informasi manajemen; aplikasi sistem informasi
SIWAK | free in-house | simas
SRIKANDI | free in-house | aplikasi srikandi
`
