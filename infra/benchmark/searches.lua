-- What people type: half of the time one of twenty usual words, otherwise one of 500 that are asked for seldom. The JSON list with
-- what was found, its first page.
local usual = {
  "脐橙", "奉节", "柠檬", "榨菜", "茶", "牛肉", "奉节脐橙", "qicheng", "qc", "ningmeng",
  "脐橙 奉节", "feng jie", "城口老腊肉", "猕猴桃", "花椒", "蜂蜜", "其橙", "脐登", "qichegn", "重庆",
}

local function encoded(text)
  return (text:gsub("[^%w]", function(byte) return string.format("%%%02X", byte:byte()) end))
end

local asked = {}

function init(args)
  math.randomseed(7)
  for i, words in ipairs(usual) do
    asked[i] = wrk.format("GET", "/api/v1/products?q=" .. encoded(words))
  end
  for i = #usual + 1, #usual + 500 do
    local words = usual[math.random(#usual)] .. " " .. math.random(100000)
    asked[i] = wrk.format("GET", "/api/v1/products?q=" .. encoded(words))
  end
end

function request()
  return asked[math.random() < 0.5 and math.random(#usual) or math.random(#asked)]
end
