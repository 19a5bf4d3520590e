-- wrk's side: asks for the addresses of a file, one after the other, and says what it measured as one line of JSON.
local asked = {}
local at = 0

function init(args)
  local headers = {}
  if args[2] and args[2] ~= "" then headers["Cookie"] = args[2] end
  for path in io.lines(args[1]) do
    asked[#asked + 1] = wrk.format("GET", path, headers)
  end
end

function request()
  at = at % #asked + 1
  return asked[at]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    'RESULT {"requests":%d,"seconds":%f,"bytes":%d,"p50":%f,"p90":%f,"p99":%f,"failed":%d}\n',
    summary.requests, summary.duration / 1e6, summary.bytes,
    latency:percentile(50) / 1000, latency:percentile(90) / 1000, latency:percentile(99) / 1000,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
