-- One more try at a code, counted before it is compared, so that tries at the same moment count too.
-- KEYS[1]: the code's proof, KEYS[2]: the tries so far, both on one slot by the ticket in braces; ARGV: most tries, milliseconds to
-- live. Answers the proof, or nothing if there is none or it was tried too often.
local proof = redis.call('get', KEYS[1])
if not proof then
    return false
end
local tries = redis.call('incr', KEYS[2])
redis.call('pexpire', KEYS[2], ARGV[2])
if tries > tonumber(ARGV[1]) then
    redis.call('del', KEYS[1])
    return false
end
return proof
