// Detentions at a prison that may have lasted on a day, to be counted: an index alone answers it.
// when statuses: link.status IN this.statuses
MATCH (subject)-[link:DETAINED_AT]->(object)
WHERE link.objectId = this.id AND link.span >= this.asOf AND right(link.span, 10) <= this.asOf
