//! The second and the third lock: two independent signature verifiers that both have to accept.
