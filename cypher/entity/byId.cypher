// An entity by its id.
// when types: that.typename IN this.types
MATCH (that:Entity {id: this.id})
WHERE that.key IS NOT NULL
