/* Go-back-N with a window of N frames, over a medium that may lose frames and acknowledgements. */
#define N 2
#define NUMBERS (N + 1)
#define ITEMS (2 * NUMBERS)

chan frames = [2] of { byte, byte };
chan arrived = [2] of { byte, byte };
chan acks = [2] of { byte };
chan acksArrived = [2] of { byte };

active proctype Sender() {
  byte base = 0, sent = 0, ack;
  xs frames;
  xr acksArrived;
  do
  :: atomic { sent < N && nfull(frames) -> frames!(base + sent) % NUMBERS, (base + sent) % ITEMS; sent++ }
  :: atomic {
       acksArrived?ack;
       ack = (ack + ITEMS - base) % NUMBERS;
       if
       :: ack <= sent -> base = (base + ack) % ITEMS; sent = sent - ack
       :: else
       fi;
       ack = 0
     }
  :: sent = 0
  od
}

active proctype Medium() {
  byte number, item;
  xr frames;
  xs arrived;
  do
  :: frames?number, item;
     if
     :: atomic { arrived!number, item; number = 0; item = 0 }
     :: atomic { number = 0; item = 0 }
     fi
  od
}

active proctype Receiver() {
  byte expected = 0, number, item;
  xr arrived;
  xs acks;
  do
  :: atomic {
       arrived?number, item;
       if
       :: number == expected % NUMBERS -> assert(item == expected); expected = (expected + 1) % ITEMS
       :: else
       fi;
       number = 0;
       item = 0
     };
     acks!expected % NUMBERS
  od
}

active proctype AckMedium() {
  byte ack;
  xr acks;
  xs acksArrived;
  do
  :: acks?ack;
     if
     :: atomic { acksArrived!ack; ack = 0 }
     :: ack = 0
     fi
  od
}
