import { describeConnectivity } from './connectivity.cases.ts'

describeConnectivity('postgres')
