// An entity by its id.
MATCH (that:Entity {id: this.id})
WHERE that.key IS NOT NULL
