-- 10,000 guests put one more box of one of 40 kinds into their carts, as the button of a product page does.
local guests, kinds = 10000, 40

local function token(n)
  return string.format("%043d", n)
end

local headers = { ["Content-Type"] = "application/x-www-form-urlencoded", ["Sec-Fetch-Site"] = "same-origin" }

function init(args)
  math.randomseed(os.time() + tonumber(tostring({}):match("0x(%x+)"), 16) % 100000)
end

function request()
  headers["Cookie"] = "cart=" .. token(math.random(guests))
  return wrk.format("POST", "/cart/lines", headers, string.format("quantity=1&sku=500236-%02d", math.random(kinds)))
end
