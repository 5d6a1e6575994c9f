//! The first lock: a strict structural gate. Nothing else sees a document before it has passed here.
