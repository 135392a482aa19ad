/** Every table of the store. This list is data: a new entity is added here and nowhere else. */
import { Account, ApiKey, Session, SetupLink } from '../account/account.entity.ts'
import { Audit } from '../audit/audit.entity.ts'
import { CalendarDay, CalendarTemplate, CalendarUnit } from '../calendar/calendar.entity.ts'
import {
  ConnectivityThreshold,
  ConnectivityUnitDay,
  ConnectivityUnitMonth,
  NetworkRuling,
  UnitNetwork,
} from '../connectivity/connectivity.entity.ts'
import { UnitOutage } from '../connectivity/outage.entity.ts'
import { DeviceDay } from '../day/device-day.entity.ts'
import { Device, DeviceEvent, DeviceKey, DeviceUnitPeriod } from '../device/device.entity.ts'
import { EnrolmentToken } from '../enrolment/enrolment.entity.ts'
import { DeviceChain, DeviceDirty, Report, ReportQuarantine } from '../intake/report.entity.ts'
import { JobRun } from '../jobs/job-run.entity.ts'
import { DeviceMigration } from '../migration/device-migration.entity.ts'
import { DriftAlarm, DriftHold } from '../migration/drift.entity.ts'
import {
  ClassifierRun,
  MigrationUnitDay,
  SoftwareSetSummary,
  TitleDecision,
  TitlePlaces,
  TitleVerdict,
} from '../migration/migration.entity.ts'
import { MigrationUnitChange } from '../migration/unit-change.entity.ts'
import { LegalFinding, LicenceSetting } from '../plan/legal.entity.ts'
import { MovedProduct, PlanPrice } from '../plan/money.entity.ts'
import { MigrationMonthNote, MigrationUnitMonth, MonthObjection } from '../migration/month.entity.ts'
import {
  DeviceFitness,
  LicenceRegister,
  MoneyEntry,
  PlanBlocker,
  PlanProduct,
  PlanReplacement,
  PlanTarget,
  PlanBlockerCount,
  PlanUnitCount,
} from '../plan/plan.entity.ts'
import {
  DevicePower,
  DevicePowerBaseline,
  DevicePowerFact,
  PowerModel,
  PowerMonthDirty,
  PowerReading,
  PowerService,
  PowerUnitDay,
  PowerUnitMonth,
} from '../power/power.entity.ts'
import { Factor, FactorSetting } from '../power/factor.entity.ts'
import { PresenceUnitDay } from '../presence/presence.entity.ts'
import { UnitDirty } from '../rollup/rollup.entity.ts'
import { DeviceSectionPeriod, Section } from '../section/section.entity.ts'
import { Site, SiteCheck, SiteCheckDay, SiteNewsDay } from '../site/site.entity.ts'
import { SoftwareSet, Title } from '../software/software.entity.ts'
import { DiskDay } from '../system/disk-day.entity.ts'
import { Unit, UnitPeriod } from '../unit/unit.entity.ts'
import { DeviceUse, UsageMonth, UsageSetting } from '../usage/usage.entity.ts'
import { ServerDay } from '../uptime/uptime.entity.ts'
import { Visit } from '../visit/visit.entity.ts'

export const entities = [
  Unit,
  UnitPeriod,
  EnrolmentToken,
  Device,
  DeviceKey,
  DeviceUnitPeriod,
  DeviceEvent,
  DeviceChain,
  Report,
  ReportQuarantine,
  DeviceDirty,
  Section,
  DeviceSectionPeriod,
  Title,
  SoftwareSet,
  DeviceDay,
  UsageMonth,
  DeviceUse,
  UsageSetting,
  UnitDirty,
  PresenceUnitDay,
  Account,
  Session,
  ApiKey,
  SetupLink,
  Audit,
  ServerDay,
  DiskDay,
  JobRun,
  ClassifierRun,
  TitleVerdict,
  SoftwareSetSummary,
  TitleDecision,
  TitlePlaces,
  MigrationUnitDay,
  MigrationUnitMonth,
  MigrationMonthNote,
  MonthObjection,
  MigrationUnitChange,
  DriftAlarm,
  DriftHold,
  Visit,
  DeviceMigration,
  PlanTarget,
  PlanBlocker,
  LicenceRegister,
  PlanReplacement,
  MoneyEntry,
  PlanPrice,
  MovedProduct,
  LicenceSetting,
  LegalFinding,
  DeviceFitness,
  PlanBlockerCount,
  PlanUnitCount,
  PlanProduct,
  PowerModel,
  DevicePower,
  DevicePowerFact,
  DevicePowerBaseline,
  PowerService,
  PowerReading,
  PowerUnitDay,
  PowerUnitMonth,
  PowerMonthDirty,
  CalendarTemplate,
  CalendarUnit,
  CalendarDay,
  Site,
  SiteCheck,
  SiteCheckDay,
  SiteNewsDay,
  Factor,
  FactorSetting,
  ConnectivityUnitDay,
  ConnectivityUnitMonth,
  UnitNetwork,
  NetworkRuling,
  ConnectivityThreshold,
  UnitOutage,
] as const
