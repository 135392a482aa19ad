import { describeLicences } from './licence.cases.ts'

describeLicences('postgres')
