// Cuts texts with npm "sms-segments-calculator": one JSON string per line in, one JSON object per line out.
const { SegmentedMessage } = require('sms-segments-calculator')
const readline = require('readline')

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  const cut = new SegmentedMessage(JSON.parse(line))
  process.stdout.write(JSON.stringify({ encoding: cut.encodingName, segments: cut.segmentsCount }) + '\n')
})
