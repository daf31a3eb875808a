-- Counts one more in a window and answers the count and the milliseconds until the window ends.
-- Counting and setting the end are one step: a key without an end would lock its caller out for ever.
local count = redis.call('incr', KEYS[1])
if count == 1 then
    redis.call('pexpire', KEYS[1], ARGV[1])
end
return {count, redis.call('pttl', KEYS[1])}
