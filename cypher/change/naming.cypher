// Sources and figures that tell who published, reported or gives them, by the entities that they name.
UNWIND $m.rows AS id
MATCH (:Entity {id: id})<-[:PUBLISHED_BY|REPORTED_BY|ASSERTED_BY]-(that:Source|Figure)
RETURN DISTINCT that.id, that:Source
