-- When a refused parcel was made anew: since then it is history, and what it carried goes in another one.
ALTER TABLE parcels ADD COLUMN again_at_s INTEGER;
