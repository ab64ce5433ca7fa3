-- The days on which marks were made, so that a report of an earlier day does not know of them: 确定重点、评优; 暂停和恢复执行职务.
ALTER TABLE suggestion ADD COLUMN key_item_on TEXT;
ALTER TABLE suggestion ADD COLUMN excellent_on TEXT;
ALTER TABLE seat ADD COLUMN suspended_on TEXT;
ALTER TABLE seat ADD COLUMN resumed_on TEXT;
-- Sketches of titles tell numbers apart by more than pairs of digits; they are made anew when the steps are done.
DELETE FROM title_block;
