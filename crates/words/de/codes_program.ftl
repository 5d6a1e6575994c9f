unknown = Der Code stammt aus einer anderen Version von Latchkey
