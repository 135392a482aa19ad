import { describeConnectivity } from './connectivity.cases.ts'
import { describeNetworks } from './network.cases.ts'
import { describeOutages } from './outages.cases.ts'

describeConnectivity('sqlite')
describeNetworks('sqlite')
describeOutages('sqlite')
