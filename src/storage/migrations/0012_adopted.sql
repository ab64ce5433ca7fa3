-- 法规草案 that an opinion is on, and 采纳: the day on which it was known to be taken up.
ALTER TABLE opinion ADD COLUMN draft TEXT;
ALTER TABLE opinion ADD COLUMN adopted_on TEXT;
