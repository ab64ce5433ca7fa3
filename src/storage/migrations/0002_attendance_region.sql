-- An attendance carries the region of its activity, so that a database divided among servers by region keeps the two on
-- one server and counts them there.

ALTER TABLE attendance ADD COLUMN region TEXT NOT NULL DEFAULT '';

UPDATE attendance SET region = (SELECT a.region FROM activity a WHERE a.id = attendance.activity_id);
