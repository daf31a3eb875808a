-- Puts a line into a cart, within its bounds, in one step whatever else happens to the cart.
-- KEYS[1]: the cart, a hash from sku to "since:quantity"; ARGV: sku, quantity, "add" or "set", now, most lines, most units
-- of a line, seconds to live. Answers 1, or 0 if the cart is full.
local line = redis.call('HGET', KEYS[1], ARGV[1])
local since, before = ARGV[4], 0
if line then
    since, before = line:match('^(%d+):(%d+)$')
elseif redis.call('HLEN', KEYS[1]) >= tonumber(ARGV[5]) then
    return 0
end
local quantity = tonumber(ARGV[2])
if ARGV[3] == 'add' then
    quantity = quantity + tonumber(before)
end
quantity = math.min(quantity, tonumber(ARGV[6]))
redis.call('HSET', KEYS[1], ARGV[1], since .. ':' .. string.format('%d', quantity))
redis.call('EXPIRE', KEYS[1], ARGV[7])
return 1
