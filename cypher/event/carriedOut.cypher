// Announcements that an event carried out, by name.
// order: link.key
MATCH (:Entity {id: this.id})-[link:CARRIES_OUT]->(that)
WHERE link.key IS NOT NULL
