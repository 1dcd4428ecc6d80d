/*
 * Leader election on a ring (Chang and Roberts 1979). Any set of nodes may begin, node 0 always does; the numbers fall in
 * the direction of the messages, which makes most of these.
 */
#define N 3

mtype = { CANDIDATE, ELECTED };

chan ring[N] = [2] of { mtype, byte };

proctype Node(chan in, out; byte id) {
  bit candidate = 0;
  mtype kind;
  byte number;
  xr in;
  xs out;
  if
  :: atomic { out!CANDIDATE, id; candidate = 1 }
  :: id < N
  fi;
again:
  do
  :: atomic {
       in?kind, number;
       if
       :: kind == ELECTED && number == id -> candidate = 0; kind = 0; number = 0; break
       :: kind == ELECTED && number != id -> assert(!candidate || number > id); candidate = 0
       :: kind == CANDIDATE && candidate && number == id -> kind = ELECTED
       :: kind == CANDIDATE && candidate && number < id -> kind = 0; number = 0; goto again
       :: else
       fi
     };
     atomic {
       out!kind, number;
       if
       :: kind == ELECTED && number != id -> kind = 0; number = 0; break
       :: else -> kind = 0; number = 0
       fi
     }
  od;
end: /* where nodes wait for ever, since they would have to end in the order of their creation: more states */
  false
}

init {
  byte i;
  atomic {
    i = 0;
    do
    :: i < N -> run Node(ring[i], ring[(i + 1) % N], N - i); i++
    :: else -> break
    od;
    i = 0
  }
}
