import { describeConnectivity } from './connectivity.cases.ts'
import { describeNetworks } from './network.cases.ts'

describeConnectivity('postgres')
describeNetworks('postgres')
