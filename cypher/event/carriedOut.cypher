// Announcements that an event carried out, by name; each once, however many spells it took.
// order: link.key
MATCH (:Entity {id: this.id})-[link:CARRIES_OUT]->(that)
WHERE NOT EXISTS { MATCH (:Entity {id: this.id})-[other:CARRIES_OUT]->(that) WHERE other.key < link.key }
  AND link.key IS NOT NULL
