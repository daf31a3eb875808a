-- Counts one less in a window that has not ended; one that has is not begun anew, since it would have no end.
if redis.call('exists', KEYS[1]) == 1 then
    return redis.call('decr', KEYS[1])
end
return 0
