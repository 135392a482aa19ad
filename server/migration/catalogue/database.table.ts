/** Databases and servers. Columns: product-table.rules.ts. */
export const database = `
# database
1C:Enterprise | paid | 1с предприятие; 1c enterprise; 1c предприятие; 1с; =1c
4D | paid | 4d server
Adminer | open
Another Redis Desktop Manager | open
Antares SQL | open | antares
Apache Derby | open
Aqua Data Studio | paid
ArangoDB | closed
Azimutt | open
Azure Cosmos DB Emulator | free
Beekeeper Studio | open
Benthic Golden | paid
Cassandra | open | apache cassandra; datastax
Clarion | paid | softvelocity
ClickHouse | open
Couchbase | closed
CouchDB | open | apache couchdb
Crystal Server | paid
Database Workbench | paid
Datagrip EAP | paid
DB Browser for SQLite | open | sqlite browser; sqlite database browser; db browser
dBASE | paid | dbase plus
DBeaver | open | dbeaver community; dbeaver ce
DBeaver Enterprise | paid | dbeaver ultimate; dbeaver ee; dbeaver lite; dbeaver ue; dbeaver pro
Dbeaver Plugins | open
dbForge | closed | dbforge studio; devart
DbGate | open
DbSchema | paid
DBSolo | paid
DbVisualizer | closed
DBVisualizer Pro | paid
DuckDB | open
Elasticsearch | closed | kibana; logstash
EMS SQL Manager | paid | sql manager; ems sql
EnterpriseDB | closed | edb postgres advanced server; edb
FileMaker Pro | paid | filemaker; filemaker pro advanced; claris filemaker
Firebird | open | firebird server; firebird sql server; =firebird; firebird odbc; flamerobin; ibexpert free
FoxPro runtime | ignore
Greenplum | open
H2 Database | open | h2 console; =h2
HeidiSQL | open
HSQLDB | open
IBExpert | closed
IBM DB2 | paid | db2; ibm data server client; ibm data server
InfluxDB | open
Informix | paid
InterBase | paid | borland interbase
Kexi | open
LibreOffice Base | open
MariaDB | open
MDB Tools | open
MDB Viewer Plus | free
Medis | open | =medis
Memcached | open
Microsoft SQL Server | paid | sql server database engine services; sql server; microsoft sql server 2008; microsoft sql server 2005; sql server 2008; sql server 2012; sql server enterprise; sql server standard; microsoft sql server 2000
Microsoft SQL Server Express | free | sql server express; microsoft sql server 2008 express; microsoft sql server 2005 express edition; microsoft sql server 2012 express; microsoft sql server desktop engine; microsoft sql server 2016 localdb; microsoft sql server express localdb; microsoft sql server local db; sql server express edition; microsoft sql server express edition; msde
MongoDB | closed | mongodb server; mongodb compass; mongodb shell
MSS | closed | =mss | Keysystems
MySQL | open | mysql server; mysql workbench; mysql connector; mysql shell; mysql router; mysql notifier; mysql documents; mysql examples and samples; mysql gui tools; mysql query browser; mysql administrator; mysql tools; mysql for visual studio; mysql utilities; connector odbc; mysql connector odbc; mysql connector net; mysql connector j; mysql connector c++; mysql community | oracle; mysql; sun
MySQL Enterprise | paid | mysql enterprise backup; mysql enterprise monitor
MySQL Installer | open | mysql installer community | oracle; mysql
MySQL-Front | closed
Navicat | paid | navicat premium; navicat lite; navicat for mysql; premiumsoft navicat
Neo4j | closed | neo4j desktop
Netezza | paid
Npgsql | open
OmniDB | open
OpenSearch | open
Oracle Database | paid | oracle 11g; oracle 10g; oracle database 11g; oracle client; oracle forms; oracle developer suite; oracle home; oracle jdeveloper; oracle weblogic; oracle universal installer; oracle instant client; oracle enterprise manager; oracle
Oracle Database Express Edition | free | oracle database 10g express edition; oracle database 11g express edition; oracle xe
Oracle ODAC | free | oracle data provider; odac
Oracle SQL Developer | free | sql developer
Oracle VM | closed
OrientDB | open
Outerbase | closed
Paradox | paid | borland database engine; bde
Pervasive PSQL | paid | pervasive; actian
pgAdmin | open | pgadmin 4; pgadmin iii
pgModeler | closed
phpMyAdmin | open
PL/SQL Developer | paid | allround automations pl sql developer; plsql developer
PostGIS | open
Postgres Pro | closed
Postgres.app | open | postgres; postgresapp
PostgreSQL | open | postgresql database server
Postico | closed
Progress OpenEdge | paid | openedge
psqlODBC | open
QuestDB | open
RavenDB | closed
RazorSQL | paid
Redis | open | redis on windows; =redis
RedisInsight | closed | redis insight; redis desktop manager
RethinkDB | open
Robo 3T | open | robomongo; robo3t
Sequel | closed
SQL Server components | ignore | microsoft sql server setup support files; microsoft sql server setup; microsoft sql server native client; microsoft sql server system clr types; system clr types; microsoft system clr types; microsoft sql server vss writer; sql server vss writer; microsoft sql server compact; sql server compact; sql server browser; microsoft sql server browser; microsoft sql server management objects; sql server management objects; microsoft sql server transact sql; microsoft sql server policies; microsoft sql server rsfx driver; sql server common files; sql server client tools; sql server full text search; microsoft sql server backward compatibility; sql server customer experience improvement program; microsoft sql server books online; microsoft odbc driver; microsoft ole db driver; microsoft odbc driver for sql server; microsoft ole db driver for sql server; sql server batch parser; sql server xevent; sql server connection info; sql server sql diagnostics; sql server dmf; sql server shared management objects; microsoft sql server data tools; sql server data tools; microsoft sql server command line utilities; microsoft sqlcmd; sql server setup support files; sql server support files; microsoft sql server t sql language service; microsoft sql server t sql scriptdom; active directory authentication library for sql server; browser for sql server; sql server integration services; sql server reporting services; sql server analysis services; microsoft analysis services ole db; microsoft as ole db provider; sql server 2008 r2 bi development studio; adomd net; microsoft sql server 2008 r2 policies; sql server hosted; microsoft sql server adomd net; microsoft sql server report builder; microsoft command line utilities
SQL Server Management Studio | free | microsoft sql server management studio; microsoft sql server management studio express; ssms
SQL Workbench/J | closed | sql workbench
Sqlectron | open
SQLite | open | =sqlite; sqlite odbc; sqlite odbc driver; system data sqlite; sqlite3
SQLite Expert | closed
SQLite Studio | open
SQLiteSpy | free
SQLiteStudio | open
SQLPro | paid
SQLTools | open
SQLyog | paid
SQLyog Community | open
SQuirreL SQL | open | squirrel sql client
Studio 3T | closed
Sybase | paid | sybase adaptive server; sap sql anywhere; powerbuilder; sybase powerdesigner; powerdesigner
TablePlus | closed
Teradata | paid | teradata sql assistant
Timescale | closed
Toad | paid | toad for oracle; toad for mysql; quest toad; quest software; toad data point
Valentina Studio | closed
Vertica | paid
# server
ActiveMQ | open | apache activemq
Apache Directory Studio | open
Apache HTTP Server | open | apache httpd; apache http; apache 2 2; =apache
Apache Tomcat | open | tomcat
Asterisk | open
Caddy | open
DSpace | open
GlassFish | open | glassfish server
Grafana OSS | open | grafanaoss | Grafana
Grafana | open | grafana enterprise
IIS | ignore | internet information services; iis url rewrite module; microsoft web platform installer; microsoft web farm framework; web platform installer; iis application request routing
Koha | open
Ldap Admin | open
Moodle | open | moodle desktop; moodle for windows
Nextcloud Server | open
nginx | open
Openfire | open | spark im
OpenLDAP | open
Prometheus | open | windows exporter
RabbitMQ | open | rabbitmq server
Samba | open
SLiMS | open | senayan library management system; psenayan; senayan; slims bulian
Softerra LDAP | closed
Squid | open
WebSphere | paid | ibm websphere; websphere mq; ibm mq
WildFly | open | jboss
`
