import { defineEntity, p } from '@mikro-orm/core'

const ServerDaySchema = defineEntity({
  name: 'ServerDay',
  tableName: 'server_day',
  properties: {
    utcDay: p.text().primary(),
    /** Quarters in which this server was up throughout: in the others nobody is judged. 12 bytes. */
    up: p.blob(),
  },
})

/** The server's own attendance. */
export class ServerDay extends ServerDaySchema.class {}
ServerDaySchema.setClass(ServerDay)
