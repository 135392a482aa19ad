@echo off
rem Membuat rekaman satu laptop Windows untuk menguji agen Satker Connected. Hanya membaca; tidak mengirim apa pun.
rem   Klik kanan, "Run as administrator" -> menulis rekaman-windows.txt di folder ini; bacalah sebelum diserahkan.
rem Diambil : merek, model, prosesor, memori, disk, layar, baterai, adaptor jaringan, sistem, daftar program dan penerbitnya,
rem           program yang sedang berjalan, apa yang menahan tidur, program bawaan, keadaan aktivasi, kapan mesin menyala dan tidur.
rem Diganti : nomor seri, UUID, alamat MAC, nama komputer.
rem Tidak diambil: nama orang, SID, nama berkas, isi berkas, kata sandi, kunci produk, nama Wi-Fi.
rem Belum pernah dijalankan di Windows sungguhan.
powershell -NoLogo -NoProfile -ExecutionPolicy Bypass -Command "$t=[IO.File]::ReadAllText('%~f0'); $h='%~dp0rekaman-windows.txt'; iex $t.Substring($t.LastIndexOf('#MULAI'))"
pause
exit /b
#MULAI
$hasil=New-Object Text.StringBuilder
function Tulis($teks){[void]$hasil.Append("$teks`n")}
function Samarkan($teks){
  $teks=$teks -replace '("(serial|boardSerial)":)"(?![^"]*(O\.E\.M|Default|None))[^"]+"','$1"SERI-DIGANTI"'
  $teks=$teks -replace '("uuid":)"[^"]+"','$1"00000000-0000-4000-8000-000000000001"'
  $teks=$teks -replace '("PermanentAddress":)"[^"]+"','$1"020000000001"'
  $teks=$teks -replace '<(ComputerName|SerialNumber)>[^<]*<','<$1><'
  $teks -replace '\b([0-9a-f]{2}-){5}[0-9a-f]{2}\b','02-00-00-00-00-fe'
}
# Satu pertanyaan ke Windows, sama persis dengan yang dipakai agen
$awal='function T($b){try{& $b}catch{$null}}'
function Rekam($nama,$naskah){
  $ErrorActionPreference='Stop'
  try{$isi=((& ([scriptblock]::Create("$awal`n$naskah"))) -join "`n").Trim(); $kode=0}catch{$isi=''; $kode=1}
  Tulis "=== run $kode powershell $nama"; Tulis (Samarkan $isi)
}
function Jalan($label,$perintah){
  $isi=(& $perintah | Out-String); Tulis "=== run $LASTEXITCODE $label"; Tulis (Samarkan $isi)
}
Tulis "# Rekaman Windows, dibuat $(Get-Date -Format yyyy-MM-dd) dengan kumpul-rekaman.cmd"
$kini=[long]([datetime]::UtcNow-[datetime]'1970-01-01').TotalMilliseconds
$nyala=[long]((Get-Date)-(Get-CimInstance Win32_OperatingSystem).LastBootUpTime).TotalMilliseconds
$inti=[Environment]::ProcessorCount
Tulis "=== clock $kini $nyala"
Tulis "=== processors $inti 0 $($inti*$nyala) $nyala"
Tulis '=== run 0 hostname'; Tulis 'laptop'
Jalan 'tzutil /g' {tzutil.exe /g}
$tidur='238c9fa8-0aad-41ed-83f4-97be242c8f20'
Jalan 'powercfg VIDEOIDLE' {powercfg.exe /query SCHEME_CURRENT 7516b95f-f776-4464-8c53-06167f40cc99 3c0bc021-c8a8-4e07-a973-6b14cbcb2b7e}
Jalan 'powercfg STANDBYIDLE' {powercfg.exe /query SCHEME_CURRENT $tidur 29f6c1db-86da-48c5-9fdb-f2b67b1f44da}
Jalan 'powercfg HIBERNATEIDLE' {powercfg.exe /query SCHEME_CURRENT $tidur 9d7815a6-7ee4-497e-8888-515a05f02364}
Jalan 'powercfg /requests' {(powercfg.exe /requests) -replace '^(\[(PROCESS|SERVICE)\] ).*\\','$1\'}
Jalan 'reg BootId' {reg.exe query 'HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters' /v BootId}
Jalan 'tasklist' {tasklist.exe /fo csv /nh}
Jalan 'route print' {route.exe print -4 0.0.0.0}
$gw=(Get-NetRoute -DestinationPrefix 0.0.0.0/0 -ErrorAction SilentlyContinue | Sort-Object RouteMetric | Select-Object -First 1).NextHop
if($gw){Jalan 'arp -a' {arp.exe -a $gw}}
Rekam machine @'
$s=Get-CimInstance Win32_ComputerSystem
$p=T{Get-CimInstance Win32_ComputerSystemProduct}
$b=T{Get-CimInstance Win32_BIOS}
@{brand=$s.Manufacturer; name=$s.Model; version=$p.Version; serial=$b.SerialNumber; uuid=$p.UUID
boardSerial=(T{(Get-CimInstance Win32_BaseBoard).SerialNumber})
chassis=@(T{(Get-CimInstance Win32_SystemEnclosure).ChassisTypes})} | ConvertTo-Json -Compress -Depth 5
'@
Rekam firmware @'
$b=Get-CimInstance Win32_BIOS
@{vendor=$b.Manufacturer; version=$b.SMBIOSBIOSVersion; released=(T{$b.ReleaseDate.ToUniversalTime().ToString('yyyy-MM-dd')})
mode=(T{(Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control').PEFirmwareType})
secureBoot=(T{(Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\SecureBoot\State').UEFISecureBootEnabled})
tpm=(T{(Get-CimInstance -Namespace root/cimv2/Security/MicrosoftTpm Win32_Tpm).SpecVersion})} | ConvertTo-Json -Compress -Depth 5
'@
Rekam processor @'
@{cpus=@(Get-CimInstance Win32_Processor |
Select-Object Name,Manufacturer,NumberOfCores,NumberOfLogicalProcessors,MaxClockSpeed,Architecture)} | ConvertTo-Json -Compress -Depth 5
'@
Rekam memory @'
@{total=(Get-CimInstance Win32_ComputerSystem).TotalPhysicalMemory; modules=@(T{Get-CimInstance Win32_PhysicalMemory |
Select-Object Capacity,SMBIOSMemoryType,ConfiguredClockSpeed,Speed})} | ConvertTo-Json -Compress -Depth 5
'@
Rekam disks @'
@{disks=@(Get-CimInstance -Namespace root/Microsoft/Windows/Storage MSFT_PhysicalDisk |
Select-Object FriendlyName,MediaType,BusType,Size,HealthStatus)} | ConvertTo-Json -Compress -Depth 5
'@
Rekam displays @'
$n='root/wmi'; $p=@(T{Get-CimInstance -Namespace $n WmiMonitorBasicDisplayParams})
$c=@(T{Get-CimInstance -Namespace $n WmiMonitorConnectionParams}); $m=@(T{Get-CimInstance -Namespace $n WmiMonitorListedSupportedSourceModes})
@{displays=@(Get-CimInstance -Namespace $n WmiMonitorID | ForEach-Object {$i=$_.InstanceName
$a=$p | Where-Object InstanceName -eq $i; $l=$m | Where-Object InstanceName -eq $i
$r=T{$l.MonitorSourceModes[$l.PreferredMonitorSourceModeIndex]}
@{maker=@($_.ManufacturerName); name=@($_.UserFriendlyName); code=@($_.ProductCodeID)
widthCm=$a.MaxHorizontalImageSize; heightCm=$a.MaxVerticalImageSize
output=($c | Where-Object InstanceName -eq $i).VideoOutputTechnology
widthPx=$r.HorizontalActivePixels; heightPx=$r.VerticalActivePixels}})} | ConvertTo-Json -Compress -Depth 5
'@
Rekam graphics @'
@{cards=@(Get-CimInstance Win32_VideoController | Select-Object Name,AdapterCompatibility,PNPDeviceID)} | ConvertTo-Json -Compress -Depth 5
'@
Rekam batteries @'
$n='root/wmi'; $f=@(T{Get-CimInstance -Namespace $n BatteryFullChargedCapacity}); $c=@(T{Get-CimInstance -Namespace $n BatteryCycleCount})
@{batteries=@(Get-CimInstance -Namespace $n BatteryStaticData | ForEach-Object {$i=$_.InstanceName
@{maker=$_.ManufactureName; model=$_.DeviceName; chemistry=$_.Chemistry; design=$_.DesignedCapacity; capabilities=$_.Capabilities
full=($f | Where-Object InstanceName -eq $i).FullChargedCapacity; cycles=($c | Where-Object InstanceName -eq $i).CycleCount}})} | ConvertTo-Json -Compress -Depth 5
'@
Rekam batteryReport @'
$f=[IO.Path]::GetTempFileName()
try{powercfg.exe /batteryreport /xml /output $f | Out-Null; [IO.File]::ReadAllText($f)}finally{Remove-Item $f}
'@
Rekam adapters @'
@{adapters=@(Get-CimInstance -Namespace root/StandardCimv2 MSFT_NetAdapter | Where-Object {-not $_.Hidden} |
Select-Object InterfaceDescription,PermanentAddress,NdisPhysicalMedium,Speed,Virtual,HardwareInterface,PnPDeviceID)} | ConvertTo-Json -Compress -Depth 5
'@
Rekam os @'
$o=Get-CimInstance Win32_OperatingSystem; $r=Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion'
@{caption=$o.Caption; version=$o.Version; build=$o.BuildNumber; revision=$r.UBR; release=$r.DisplayVersion
architecture=$o.OSArchitecture; installed=(T{$o.InstallDate.ToUniversalTime().ToString('yyyy-MM-dd')})} | ConvertTo-Json -Compress -Depth 5
'@
Rekam volumes @'
@{system=$env:SystemDrive; volumes=@(Get-CimInstance Win32_LogicalDisk -Filter 'DriveType=2 or DriveType=3' |
Select-Object DeviceID,DriveType,FileSystem,Size,FreeSpace)} | ConvertTo-Json -Compress -Depth 5
'@
Rekam uninstallKeys @'
$k=@('HKLM:\Software\Microsoft\Windows\CurrentVersion\Uninstall\*','HKLM:\Software\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall\*')
$u=@(T{Get-ChildItem Registry::HKEY_USERS | ForEach-Object {'Registry::'+$_.Name+'\Software\Microsoft\Windows\CurrentVersion\Uninstall\*'}})
@{programs=@(($k+$u) | ForEach-Object {Get-ItemProperty $_ -ErrorAction SilentlyContinue} |
Where-Object {$_.DisplayName -and $_.SystemComponent -ne 1 -and -not $_.ParentKeyName} |
Select-Object DisplayName,DisplayVersion,Publisher,InstallDate)} | ConvertTo-Json -Compress -Depth 5
'@
Rekam storeApps @'
@{apps=@(Get-AppxPackage -AllUsers | Where-Object {-not $_.IsFramework -and $_.SignatureKind -eq 'Store'} |
Select-Object Name,Publisher,@{n='Version';e={"$($_.Version)"}})} | ConvertTo-Json -Compress -Depth 5
'@
Rekam defaults @'
$p='Software\Microsoft\Windows'
$a=@{documents='CurrentVersion\Explorer\FileExts\.docx'; pdf='CurrentVersion\Explorer\FileExts\.pdf'; archives='CurrentVersion\Explorer\FileExts\.zip'
web='Shell\Associations\UrlAssociations\https'; post='Shell\Associations\UrlAssociations\mailto'}
function V($k,$n){T{(Get-ItemProperty $k).$n}}
function N($h,$id){if(-not $id -or $id -eq 'CompressedFolder'){return $id}
foreach($r in ($h+'_Classes'),'Registry::HKEY_LOCAL_MACHINE\SOFTWARE\Classes'){$k="$r\$id"
$u=V "$k\Application" 'AppUserModelID'; if($u){return ($u -split '_')[0]}
if((V "$k\shell\open\command" '(default)') -match '([^\\/"]+\.exe)'){return $Matches[1]}}
$id}
@{people=@(Get-ChildItem Registry::HKEY_USERS | Where-Object Name -match '-(21|1)(-\d+){4,}$' | ForEach-Object {$h='Registry::'+$_.Name; $o=@{}
foreach($n in $a.Keys){$o[$n]=N $h (V "$h\$p\$($a[$n])\UserChoice" 'ProgId')}
$o})} | ConvertTo-Json -Compress -Depth 5
'@
Rekam licences @'
$f='LicenseStatus <> 0'
$s=@(T{Get-CimInstance SoftwareLicensingProduct -Filter $f})+@(T{Get-CimInstance OfficeSoftwareProtectionProduct -Filter $f})
@{products=@($s | Where-Object {$_} | ForEach-Object {@{app=$_.ApplicationID; status=$_.LicenseStatus
description=$_.Description; set=$_.KeyManagementServiceMachine; found=$_.DiscoveredKeyManagementServiceMachineName}})} | ConvertTo-Json -Compress -Depth 5
'@
Rekam power @'
$n='root/wmi'; $s=@(T{Get-CimInstance -Namespace $n BatteryStaticData}); $f=@(T{Get-CimInstance -Namespace $n BatteryFullChargedCapacity})
@{batteries=@(T{Get-CimInstance -Namespace $n BatteryStatus | ForEach-Object {$i=$_.InstanceName
@{PowerOnline=$_.PowerOnline; RemainingCapacity=$_.RemainingCapacity; full=($f | Where-Object InstanceName -eq $i).FullChargedCapacity
capabilities=($s | Where-Object InstanceName -eq $i).Capabilities}}})
brightness=@(T{Get-CimInstance -Namespace $n WmiMonitorBrightness | ForEach-Object CurrentBrightness})} | ConvertTo-Json -Compress -Depth 5
'@
Rekam history @'
$since=(Get-Date).AddDays(-14)
function M($d){[long]($d.ToUniversalTime()-[datetime]'1970-01-01').TotalMilliseconds}
$general=@(T{Get-WinEvent -FilterHashtable @{LogName='System';ProviderName='Microsoft-Windows-Kernel-General';Id=12,13;StartTime=$since}})
$power=@(T{Get-WinEvent -FilterHashtable @{LogName='System';ProviderName='Microsoft-Windows-Kernel-Power';Id=42,107,506,507;StartTime=$since}})
$wake=@(T{Get-WinEvent -FilterHashtable @{LogName='System';ProviderName='Microsoft-Windows-Power-Troubleshooter';Id=1;StartTime=$since}})
@{events=@($general+$power | Where-Object {$_} | ForEach-Object {@{id=$_.Id; at=(M $_.TimeCreated)}})
sleeps=@($wake | ForEach-Object {@{from=(M $_.Properties[0].Value); to=(M $_.Properties[1].Value)}})} | ConvertTo-Json -Compress -Depth 5
'@
[IO.File]::WriteAllText($h,$hasil.ToString(),(New-Object Text.UTF8Encoding $false))
Write-Host "Selesai: $h. Buka dan baca sebelum diserahkan."
