/** Virtual machines, management of many machines, local models. Columns: product-table.rules.ts. */
export const machines = `
# virtual
86Box | open | pcem
Bochs | open
Boxer | open | =boxer
Cameyo | closed
Citrix XenCenter | closed | xencenter; xenserver
Colima | open
CrossOver | paid | crossover mac; codeweavers crossover
Cygwin | open
Docker CLI | open
Docker Desktop | closed | docker; docker toolbox; docker for windows
Docker Engine | open | docker ce
DOSBox | open | dosbox x; dosbox staging; vdosplus
DOSBox-X | open
Hyper-V parts | ignore | hyper v integration services; microsoft hyper v
Kitematic | open
Lens | closed | =lens
LocalStack | closed
Microsoft Virtual PC | free | virtual pc; windows virtual pc; windows xp mode
Minikube | open
MSYS2 | open | msys; msys2 64bit; mingw
Multipass | open | canonical multipass
OpenShift CLI | open
OrbStack | closed
Parallels Desktop | paid | parallels; parallels access; parallels toolbox; parallels client
PearPC | open
PlayCover | open
PlayOnLinux | open | playonmac
Podman Desktop | open | podman
QEMU | open | qemu guest agent
QEMU guest agent | open
Rancher Desktop | open
Sandboxie Control | open
SheepShaver | open
Spice guest tools | open | spice agent; spice webdavd; spice vdagent; spice client
Thinapp | paid | vmware thinapp
Turbo Studio | paid | turbo net; spoon
Ubuntu | open | =ubuntu; ubuntu on windows; canonicalgrouplimited ubuntu | canonical
UTM | open | =utm
Vagrant | closed | hashicorp vagrant
virt-manager | open | virt viewer; virtviewer
Virtio drivers | ignore | virtio win; virtio win guest tools; virtio win driver installer
Virtual Desktop Streamer | paid
VirtualBox | open | oracle vm virtualbox; sun virtualbox; innotek virtualbox; oracle virtualbox | oracle; sun; innotek; virtualbox
VirtualBox Extension Pack | closed | oracle vm virtualbox extension pack
VirtualBox Guest Additions | ignore | oracle vm virtualbox guest additions
VirtualBuddy | open
VMware Fusion | closed
VMware Horizon Agent | paid
VMware Tools | ignore | open vm tools
VMware vSphere Client | closed | vmware vcenter; vmware infrastructure client; vmware vsphere; vmware vsphere powercli; vmware powercli; vmware converter; vmware vcenter converter standalone; vsphere client; vsphere
VMware Workstation | closed | vmware player; vmware workstation player; vmware workstation pro
Whisky | open | =whisky
Windows Subsystem for Linux | ignore | wsl; windows subsystem for linux update; windows subsystem for linux wslg
Wine | open | =wine; winetricks; bottles
Wineskin | open | wine staging; wine devel; wineskin winery; winebottler; porting kit
WSLg | ignore
Xen tools | ignore | citrix tools for virtual machines; xenserver tools; xen windows guest agent; citrix hypervisor; xcp ng windows pv
XQuartz | open
# management
1E Client | paid | 1e; nomad branch
Absolute | paid | absolute software; computrace; ctes; absolute persistence
ACMP | paid | aagon
Action1 | closed | action1 agent
Addigy | paid
AirWatch | paid | workspace one; workspace one intelligent hub; intelligent hub; vmware workspace one
Altiris | paid | altiris agent; symantec management agent; altiris deployment agent
Ansible | open
AppDynamics | paid
Apple Configurator | closed
Aspera | paid
Atera Agent | paid | ateraagent; atera
Aternity | paid | aternity agent; steelcentral aternity
Automox | paid | automox agent
Baramundi | paid | baramundi management agent
Belarc Advisor | free
Beyond Identity | closed
BigFix | paid | ibm bigfix client; bigfix client; tivoli endpoint manager
Centreon | open
CFEngine | open
Check_MK Agent | open | check mk agent; checkmk agent
Chef Infra Client | closed | chef client; chef
Chocolatey | open | chocolatey gui
collectd | open
Configuration Manager Client | ignore | sms advanced client; ccmsetup; microsoft policy platform
ControlUp | paid
Datacore | paid
Datadog Agent | open
DeskCenter | paid
Docusnap | paid
Drata Agent | closed | drata
Duo | closed | duo device health application; duo desktop; duo authentication for windows logon
Dynatrace | paid | dynatrace oneagent
Elastic Agent | closed | elastic; filebeat; winlogbeat
Fleetctl | open
FlexNet Inventory Agent | paid | flexera; flexnet
FusionInventory Agent | open | fusioninventory
GLPI Agent | open
Graylog Sidecar | closed | graylog
Group Policy Management Console | ignore | microsoft group policy management console; gpmc; local administrator password solution; laps
GRR | open
Hexnode | paid
Homebrew | open
Icinga | open | icinga 2
Itarian | closed | comodo one
Ivanti Workspace Control | paid | res workspace manager; appsense
Jamf | paid | jamf pro; jamf connect; self service; jamf protect
JP1 | paid | hitachi jp1; job management partner 1
Jumpcloud | paid | jumpcloud agent
Kandji | paid | iru; kandji agent
Kaseya | paid | kaseya agent
Kolide Launcher | open | kolide
Lakeside SysTrack | paid | systrack
LANDesk | paid | ivanti; landesk r management; ivanti endpoint
LanScope Cat | paid | lanscope
Lansweeper | closed | lsagent; lspush
Level Agent | closed
Liquidware | paid | profileunity; stratusphere
LogMeIn Central | paid
MacPorts | open
ManageEngine | paid | manageengine desktop central; manageengine endpoint central; desktop central agent; uems agent
Matrix42 | paid | empirum
Meraki | paid | meraki systems manager; meraki agent
Microsoft Endpoint Configuration Manager | paid | system center configuration manager; microsoft system center; configmgr console; system center operations manager; microsoft monitoring agent; mbsa; microsoft deployment toolkit; microsoft baseline security analyzer
Microsoft Intune Management Extension | ignore | microsoft intune; intune company portal; company portal
Miradore | closed
MobileIron | paid
Mosyle | paid
Munki | open | managed software center; munkitools
N-able | paid | advanced monitoring agent; n able; windows agent
Nagios NSClient++ | open | nsclient
Naverisk | paid
Naviextras | free | naviextras toolbox; tomtom home; mydrive connect; tomtom
New Relic | paid | new relic infrastructure agent
Nexthink | paid | nexthink collector
Ninite | closed
NinjaRMM | paid | ninjarmmagent; ninjaone
Novell ZENworks | paid | zenworks; novell client; novell
Nudge | open | =nudge
NXLog | closed | nxlog ce
Observium | open
OCS Inventory Agent | open | ocs inventory ng agent; ocs inventory; ocsinventory
Okta Verify | closed | okta
OPSI | open | opsi client agent; opsi config editor
osquery | open | fleet osquery; orbit osquery; fleetd
Ossec Agent | open
Patch My PC | closed
PDQ Deploy | closed | pdq inventory; pdq connect
Prey Agent | open
Pulseway | paid | pc monitor
Puppet | open | puppet agent; puppet enterprise
Remote Server Administration Tools | ignore | administrative tools pack; rsat
Rudder | open | rudder agent
Salt Minion | open | salt; saltstack
Scoop | open | =scoop
Secunia PSI | free | secunia personal software inspector
Security Onion | open
SKYSEA Client View | paid | skysea
Snort | open
Snow Agent | paid
Snow Inventory Agent | paid | snow
SOTI | paid
Spiceworks | free | spiceworks agent
Splunk Universal Forwarder | paid | splunk; universalforwarder
SuperOps | paid
Suricata | open
Syncro | paid
Sysmon | free
Systemwalker | paid | fujitsu systemwalker; systemwalker desktop patrol; systemwalker desktop keeper; systemwalker centric manager; interstage
Telegraf | open
Track-It | paid | trackit
UniGetUI | open | wingetui
Uptime Kuma | open
Vanta Agent | closed | vanta
Velociraptor | open
Wazuh Agent | open | wazuh; ossec; ossec hids
Winget | open | windows package manager | microsoft
WPKG | open | wpkg client
Zabbix Agent | open | zabbix; zabbix agent 2
Zeek | open
# ai
Antigravity | closed | google antigravity; antigravity ide
AnythingLLM | open
Chatbox | open | chatbox ai
ChatGPT | free
Cherry Studio | open
Claude | free | =claude; claude desktop | anthropic
Codex | closed | =codex
ComfyUI | open
Copilot | ignore | microsoft copilot
Descript AI | closed
Fooocus | open
GitHub Copilot | closed
Goose | open | =goose
GPT4All | open
Granola | closed
Jan | open | =jan
Khoj | open
Kiro | closed
KoboldCpp | open
LM Studio | free
MacWhisper | closed
Msty | closed
Ollama | open
Open WebUI | open
Otter | closed | otter ai
Perplexity | free
Pinokio | open
Poe | closed | =poe
Raycast AI | closed
Stability Matrix | open
Superwhisper | closed
Trae | closed
Windsurf | closed
Wispr | closed
Wispr Flow | closed
`
