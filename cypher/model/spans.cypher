// The indexes by which detentions at a prison are counted on a day, one for each level.
CREATE INDEX detained_at_span0 IF NOT EXISTS FOR ()-[link:DETAINED_AT]-() ON (link.objectId, link.span0);
CREATE INDEX detained_at_span1 IF NOT EXISTS FOR ()-[link:DETAINED_AT]-() ON (link.objectId, link.span1);
CREATE INDEX detained_at_span2 IF NOT EXISTS FOR ()-[link:DETAINED_AT]-() ON (link.objectId, link.span2);
