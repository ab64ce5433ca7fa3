-- 主席团最后一次会议: until some hours before it the movers may demand that the finding on their motion is reconsidered.
ALTER TABLE session ADD COLUMN last_presidium_at TEXT;
