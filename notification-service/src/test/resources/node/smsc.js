// A message centre made of npm "smpp": takes commands as JSON lines on standard input, answers and tells as JSON lines on standard output.
const smpp = require('smpp')
const readline = require('readline')

const settings = {
  password: 'secret', receipts: 'delivered', receiptAfterMillis: 200, throttle: 0, mute: 0, keep: true, answer: null, deaf: false,
  statuses: [], // of the next submits, one after the other
}
const sessions = new Set()
const submits = []
const perAddress = new Map()
let accepted = 0
let nextId = Date.now() * 1000 // ids are not begun anew when it is started again
let unanswered = 0
let binds = 0
let refusedBinds = 0
let enquiries = 0
let nacks = 0

const say = (line) => process.stdout.write(JSON.stringify(line) + '\n')

function receiptFor(session, pdu, id, state) {
  const text = `id:${id} sub:001 dlvrd:001 submit date:2607020600 done date:2607020601 stat:${state} err:000 text:`
  const receipt = { esm_class: 4, short_message: text, receipted_message_id: id }
  if (settings.receipts === 'early') {
    return session.deliver_sm({ source_addr: pdu.destination_addr, destination_addr: pdu.source_addr, ...receipt })
  }
  return deliver({ from: pdu.destination_addr, pdu: receipt, silent: true })
}

function sendReceipts(session, pdu, id) {
  const states = { delivered: ['DELIVRD'], twice: ['DELIVRD', 'DELIVRD'], undelivered: ['UNDELIV'], none: [], early: [] }
  for (const state of states[settings.receipts]) {
    setTimeout(() => receiptFor(session, pdu, id, state), settings.receiptAfterMillis)
  }
}

function onSubmit(session, pdu) {
  const status = settings.statuses.shift()
  if (status) return session.send(pdu.response({ command_status: status }))
  if (settings.throttle > 0) {
    settings.throttle--
    return session.send(pdu.response({ command_status: smpp.ESME_RTHROTTLED }))
  }
  if (settings.mute > 0) {
    settings.mute--
    unanswered++
    return undefined
  }
  const id = String(nextId++)
  accepted++
  perAddress.set(pdu.destination_addr, (perAddress.get(pdu.destination_addr) || 0) + 1)
  if (settings.keep) {
    const udh = pdu.short_message.udh
    submits.push({
      id,
      to: pdu.destination_addr,
      text: pdu.short_message.message,
      udh: udh ? Buffer.concat([].concat(udh)).toString('hex') : null,
      dataCoding: pdu.data_coding,
      validity: String(pdu.validity_period),
    })
  }
  if (settings.receipts === 'early') {
    receiptFor(session, pdu, id, 'DELIVRD')
    setTimeout(() => session.send(pdu.response({ message_id: id })), 100)
    return undefined
  }
  session.send(pdu.response({ message_id: id }))
  sendReceipts(session, pdu, id)
  if (settings.answer) {
    setTimeout(() => deliver({ from: pdu.destination_addr, pdu: text(settings.answer) }), 50)
  }
  return undefined
}

function onBind(session, pdu) {
  if (pdu.password !== settings.password) {
    refusedBinds++
    session.send(pdu.response({ command_status: smpp.ESME_RINVPASWD }))
    return session.close()
  }
  session.send(pdu.response())
  binds++
  sessions.add(session)
  return say({ event: 'bound', sessions: sessions.size })
}

const server = smpp.createServer((session) => {
  session.setMaxListeners(0) // one per text on its way
  session.on('bind_transceiver', (pdu) => onBind(session, pdu))
  session.on('submit_sm', (pdu) => onSubmit(session, pdu))
  session.on('enquire_link', (pdu) => {
    enquiries++
    if (!settings.deaf) session.send(pdu.response())
  })
  session.on('generic_nack', () => nacks++)
  session.on('unbind', (pdu) => session.send(pdu.response()))
  session.on('close', () => sessions.delete(session))
  session.on('error', () => sessions.delete(session))
})

// Delivers until it is taken, as a message centre does: a refusal or a lost link only means later.
function deliver(message) {
  const session = [...sessions][0]
  let done = false
  const again = () => {
    if (!done) {
      done = true
      setTimeout(() => deliver(message), 200)
    }
  }
  if (!session) return again()
  const sent = process.hrtime.bigint()
  session.once('close', again)
  session.deliver_sm({ source_addr: message.from, destination_addr: '1069012345', ...message.pdu }, (answer) => {
    session.removeListener('close', again)
    if (done) return
    if (answer.command_status !== 0) {
      say({ event: 'refused', status: answer.command_status })
      return again()
    }
    done = true
    if (message.silent) return
    say({ event: 'taken', from: message.from, micros: Number((process.hrtime.bigint() - sent) / 1000n) })
  })
}

function text(message) {
  const whole = /^[\x20-\x7e]*$/.test(message)
  return { short_message: whole ? message : { message: Buffer.from(message, 'utf16le').swap16() }, data_coding: whole ? 0 : 8 }
}

const commands = {
  set: (command) => Object.assign(settings, command.values),
  mo: (command) => deliver({ from: command.from, pdu: text(command.text) }),
  raw: (command) => deliver({ from: command.from, pdu: rawPdu(command) }),
  payload: (command) => deliver({
    from: command.from, pdu: { message_payload: { message: Buffer.from(command.hex, 'hex') }, data_coding: command.dataCoding } }),
  receipt: (command) => [...sessions].slice(0, 1).forEach((s) => s.deliver_sm({
    source_addr: '13800000000', destination_addr: '1069012345', esm_class: 4, short_message: command.text })),
  garbage: (command) => [...sessions].slice(0, 1).forEach((s) => s.socket.write(Buffer.from(command.hex, 'hex'))),
  cut: () => [...sessions].forEach((session) => session.destroy()),
  figures: () => say({
    event: 'figures',
    accepted,
    unanswered,
    sessions: sessions.size,
    binds,
    refusedBinds,
    enquiries,
    nacks,
    repeated: [...perAddress.values()].filter((count) => count > 1).length,
  }),
  submits: () => say({ event: 'submits', submits }),
  addresses: () => say({ event: 'addresses', counts: Object.fromEntries(perAddress) }),
  forget: () => { submits.length = 0; perAddress.clear(); accepted = 0; unanswered = 0 },
}

function rawPdu(command) {
  const udh = command.udh ? Buffer.from(command.udh, 'hex') : undefined
  const message = Buffer.from(command.hex, 'hex')
  return { short_message: { udh, message }, data_coding: command.dataCoding, esm_class: udh ? 0x40 : 0 }
}

readline.createInterface({ input: process.stdin })
  .on('line', (line) => {
    const command = JSON.parse(line)
    commands[command.command](command)
    say({ event: 'done', command: command.command })
  })
  .on('close', () => process.exit(0)) // whoever started this is gone

server.listen(Number(process.argv[2]), () => say({ event: 'listening' }))
