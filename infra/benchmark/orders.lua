-- Every request is an order of its own: a fresh key and, unless ONE_SKU is set, two lines of 1,000 skus.
local one = (os.getenv("ONE_SKU") or "") ~= ""
local counter, thread = 0, 0
local threads = 0

function setup(t)
  t:set("id", threads)
  threads = threads + 1
end

function init(args)
  math.randomseed(os.time() * 1000 + id)
  run = string.format("%d-%d-%d", os.time(), id, math.random(1, 2147483647))
end

local address = '"shipTo":{"name":"张三","phone":"13905430000","divisionCode":"371602","address":"黄河五路1号"}}'

local function sku()
  return string.format("BENCH-%04d", math.random(1, 1000))
end

local function body()
  if one then
    return '{"lines":[{"sku":"BENCH-0001","quantity":1}],' .. address
  end
  local first, second = sku(), sku()
  while second == first do second = sku() end
  return '{"lines":[{"sku":"' .. first .. '","quantity":1},{"sku":"' .. second .. '","quantity":1}],' .. address
end

function request()
  counter = counter + 1
  local headers = {
    ["Content-Type"] = "application/json",
    ["Idempotency-Key"] = run .. "-" .. counter,
  }
  return wrk.format("POST", "/api/v1/orders", headers, body())
end
