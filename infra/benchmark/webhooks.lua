-- Sends each line of the file in WEBHOOKS, shared among two threads; says in WEBHOOKS.taken when one of them is through, and at the end
-- how many were not taken.
local threads = {}
local lines, sent, answered = {}, 0, 0
local ahead = 128 -- as many may be on their way beside the last
refused = 0

function setup(thread)
  thread:set("number", #threads)
  table.insert(threads, thread)
end

function init(args)
  local at = 0
  for line in io.lines(os.getenv("WEBHOOKS")) do
    if at % 2 == number then
      local signature, event = line:match("^(.-)\t(.*)$")
      table.insert(lines, wrk.format("POST", "/api/v1/webhooks/stripe",
        { ["Host"] = wrk.host, ["Content-Type"] = "application/json", ["Stripe-Signature"] = signature }, event))
    end
    at = at + 1
  end
end

function request()
  sent = sent % #lines + 1 -- begins anew after the last: wrk throws its first request away, and what is told twice is kept once
  return lines[sent]
end

function response(status)
  answered = answered + 1
  if status ~= 200 then refused = refused + 1 end
  if answered == #lines + ahead then
    local taken = io.open(os.getenv("WEBHOOKS") .. ".taken", "a")
    taken:write("taken\n")
    taken:close()
    wrk.thread:stop()
  end
end

function done(summary)
  local all = 0
  for _, thread in ipairs(threads) do all = all + thread:get("refused") end
  io.write("refused " .. all .. "\n")
end
