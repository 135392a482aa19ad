/**
 * The questions to Windows, one PowerShell text a group of facts; each prints one JSON document. They only read.
 * `docs/guide/kumpul-rekaman.cmd` carries the same texts (a test compares them).
 */
const head =
  "$ErrorActionPreference='Stop'; [Console]::OutputEncoding=[Text.Encoding]::UTF8; function T($b){try{& $b}catch{$null}}"
const json = 'ConvertTo-Json -Compress -Depth 5'
const control = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control'
const uninstall = 'Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*'

export const scripts = {
  machine: `$s=Get-CimInstance Win32_ComputerSystem
$p=T{Get-CimInstance Win32_ComputerSystemProduct}
$b=T{Get-CimInstance Win32_BIOS}
@{brand=$s.Manufacturer; name=$s.Model; version=$p.Version; serial=$b.SerialNumber; uuid=$p.UUID
boardSerial=(T{(Get-CimInstance Win32_BaseBoard).SerialNumber})
chassis=@(T{(Get-CimInstance Win32_SystemEnclosure).ChassisTypes})} | ${json}`,

  firmware: `$b=Get-CimInstance Win32_BIOS
@{vendor=$b.Manufacturer; version=$b.SMBIOSBIOSVersion; released=(T{$b.ReleaseDate.ToUniversalTime().ToString('yyyy-MM-dd')})
mode=(T{(Get-ItemProperty '${control}').PEFirmwareType})
secureBoot=(T{(Get-ItemProperty '${control}\\SecureBoot\\State').UEFISecureBootEnabled})
tpm=(T{(Get-CimInstance -Namespace root/cimv2/Security/MicrosoftTpm Win32_Tpm).SpecVersion})} | ${json}`,

  processor: `@{cpus=@(Get-CimInstance Win32_Processor |
Select-Object Name,Manufacturer,NumberOfCores,NumberOfLogicalProcessors,MaxClockSpeed,Architecture)} | ${json}`,

  memory: `@{total=(Get-CimInstance Win32_ComputerSystem).TotalPhysicalMemory; modules=@(T{Get-CimInstance Win32_PhysicalMemory |
Select-Object Capacity,SMBIOSMemoryType,ConfiguredClockSpeed,Speed})} | ${json}`,

  disks: `@{disks=@(Get-CimInstance -Namespace root/Microsoft/Windows/Storage MSFT_PhysicalDisk |
Select-Object FriendlyName,MediaType,BusType,Size,HealthStatus)} | ${json}`,

  displays: `$n='root/wmi'; $p=@(T{Get-CimInstance -Namespace $n WmiMonitorBasicDisplayParams})
$c=@(T{Get-CimInstance -Namespace $n WmiMonitorConnectionParams}); $m=@(T{Get-CimInstance -Namespace $n WmiMonitorListedSupportedSourceModes})
@{displays=@(Get-CimInstance -Namespace $n WmiMonitorID | ForEach-Object {$i=$_.InstanceName
$a=$p | Where-Object InstanceName -eq $i; $l=$m | Where-Object InstanceName -eq $i
$r=T{$l.MonitorSourceModes[$l.PreferredMonitorSourceModeIndex]}
@{maker=@($_.ManufacturerName); name=@($_.UserFriendlyName); code=@($_.ProductCodeID)
widthCm=$a.MaxHorizontalImageSize; heightCm=$a.MaxVerticalImageSize
output=($c | Where-Object InstanceName -eq $i).VideoOutputTechnology
widthPx=$r.HorizontalActivePixels; heightPx=$r.VerticalActivePixels}})} | ${json}`,

  graphics: `@{cards=@(Get-CimInstance Win32_VideoController | Select-Object Name,AdapterCompatibility,PNPDeviceID)} | ${json}`,

  batteries: `$n='root/wmi'; $f=@(T{Get-CimInstance -Namespace $n BatteryFullChargedCapacity}); $c=@(T{Get-CimInstance -Namespace $n BatteryCycleCount})
@{batteries=@(Get-CimInstance -Namespace $n BatteryStaticData | ForEach-Object {$i=$_.InstanceName
@{maker=$_.ManufactureName; model=$_.DeviceName; chemistry=$_.Chemistry; design=$_.DesignedCapacity; capabilities=$_.Capabilities
full=($f | Where-Object InstanceName -eq $i).FullChargedCapacity; cycles=($c | Where-Object InstanceName -eq $i).CycleCount}})} | ${json}`,

  batteryReport: `$f=[IO.Path]::GetTempFileName()
try{powercfg.exe /batteryreport /xml /output $f | Out-Null; [IO.File]::ReadAllText($f)}finally{Remove-Item $f}`,

  adapters: `@{adapters=@(Get-CimInstance -Namespace root/StandardCimv2 MSFT_NetAdapter | Where-Object {-not $_.Hidden} |
Select-Object InterfaceDescription,PermanentAddress,NdisPhysicalMedium,Speed,Virtual,HardwareInterface,PnPDeviceID)} | ${json}`,

  os: `$o=Get-CimInstance Win32_OperatingSystem; $r=Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion'
@{caption=$o.Caption; version=$o.Version; build=$o.BuildNumber; revision=$r.UBR; release=$r.DisplayVersion
architecture=$o.OSArchitecture; installed=(T{$o.InstallDate.ToUniversalTime().ToString('yyyy-MM-dd')})} | ${json}`,

  volumes: `@{system=$env:SystemDrive; volumes=@(Get-CimInstance Win32_LogicalDisk -Filter 'DriveType=2 or DriveType=3' |
Select-Object DeviceID,DriveType,FileSystem,Size,FreeSpace)} | ${json}`,

  uninstallKeys: `$k=@('HKLM:\\${uninstall}','HKLM:\\${uninstall.replace('Software\\', 'Software\\WOW6432Node\\')}')
$u=@(T{Get-ChildItem Registry::HKEY_USERS | ForEach-Object {'Registry::'+$_.Name+'\\${uninstall}'}})
@{programs=@(($k+$u) | ForEach-Object {Get-ItemProperty $_ -ErrorAction SilentlyContinue} |
Where-Object {$_.DisplayName -and $_.SystemComponent -ne 1 -and -not $_.ParentKeyName} |
Select-Object DisplayName,DisplayVersion,Publisher,InstallDate)} | ${json}`,

  storeApps: `@{apps=@(Get-AppxPackage -AllUsers | Where-Object {-not $_.IsFramework -and $_.SignatureKind -eq 'Store'} |
Select-Object Name,Publisher,@{n='Version';e={"$($_.Version)"}})} | ${json}`,

  defaults: `$p='Software\\Microsoft\\Windows'
$a=@{documents='CurrentVersion\\Explorer\\FileExts\\.docx'; pdf='CurrentVersion\\Explorer\\FileExts\\.pdf'; archives='CurrentVersion\\Explorer\\FileExts\\.zip'
web='Shell\\Associations\\UrlAssociations\\https'; post='Shell\\Associations\\UrlAssociations\\mailto'}
function V($k,$n){T{(Get-ItemProperty $k).$n}}
function N($h,$id){if(-not $id -or $id -eq 'CompressedFolder'){return $id}
foreach($r in ($h+'_Classes'),'Registry::HKEY_LOCAL_MACHINE\\SOFTWARE\\Classes'){$k="$r\\$id"
$u=V "$k\\Application" 'AppUserModelID'; if($u){return ($u -split '_')[0]}
if((V "$k\\shell\\open\\command" '(default)') -match '([^\\\\/"]+\\.exe)'){return $Matches[1]}}
$id}
@{people=@(Get-ChildItem Registry::HKEY_USERS | Where-Object Name -match '-(21|1)(-\\d+){4,}$' | ForEach-Object {$h='Registry::'+$_.Name; $o=@{}
foreach($n in $a.Keys){$o[$n]=N $h (V "$h\\$p\\$($a[$n])\\UserChoice" 'ProgId')}
$o})} | ${json}`,

  licences: `$f='LicenseStatus <> 0'
$s=@(T{Get-CimInstance SoftwareLicensingProduct -Filter $f})+@(T{Get-CimInstance OfficeSoftwareProtectionProduct -Filter $f})
@{products=@($s | Where-Object {$_} | ForEach-Object {@{app=$_.ApplicationID; status=$_.LicenseStatus
description=$_.Description; set=$_.KeyManagementServiceMachine; found=$_.DiscoveredKeyManagementServiceMachineName}})} | ${json}`,

  power: `$n='root/wmi'; $s=@(T{Get-CimInstance -Namespace $n BatteryStaticData}); $f=@(T{Get-CimInstance -Namespace $n BatteryFullChargedCapacity})
@{batteries=@(T{Get-CimInstance -Namespace $n BatteryStatus | ForEach-Object {$i=$_.InstanceName
@{PowerOnline=$_.PowerOnline; RemainingCapacity=$_.RemainingCapacity; full=($f | Where-Object InstanceName -eq $i).FullChargedCapacity
capabilities=($s | Where-Object InstanceName -eq $i).Capabilities}}})
brightness=@(T{Get-CimInstance -Namespace $n WmiMonitorBrightness | ForEach-Object CurrentBrightness})} | ${json}`,
} as const

export type ScriptName = keyof typeof scripts

/** Boots, shutdowns and sleeps of the System log since a number of days, with times as epoch milliseconds. */
export function historyScript(days: number): string {
  return `$since=(Get-Date).AddDays(-${Math.max(1, Math.ceil(days))})
function M($d){[long]($d.ToUniversalTime()-[datetime]'1970-01-01').TotalMilliseconds}
$general=@(T{Get-WinEvent -FilterHashtable @{LogName='System';ProviderName='Microsoft-Windows-Kernel-General';Id=12,13;StartTime=$since}})
$power=@(T{Get-WinEvent -FilterHashtable @{LogName='System';ProviderName='Microsoft-Windows-Kernel-Power';Id=42,107,506,507;StartTime=$since}})
$wake=@(T{Get-WinEvent -FilterHashtable @{LogName='System';ProviderName='Microsoft-Windows-Power-Troubleshooter';Id=1;StartTime=$since}})
@{events=@($general+$power | Where-Object {$_} | ForEach-Object {@{id=$_.Id; at=(M $_.TimeCreated)}})
sleeps=@($wake | ForEach-Object {@{from=(M $_.Properties[0].Value); to=(M $_.Properties[1].Value)}})} | ${json}`
}

/** The whole text of a group as PowerShell is given it. */
export function fullScript(body: string): string {
  return `${head}\n${body}`
}
