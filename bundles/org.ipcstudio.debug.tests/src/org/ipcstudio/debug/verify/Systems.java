package org.ipcstudio.debug.verify;

/** Texts of systems to verify. */
final class Systems {
	/** Two philosophers that take their left fork first. */
	static final String RING = """
			system Ring {
			  mailbox Fork[2] : bool capacity 1 initially [true]
			  process Philosopher[2] {
			    var fork : bool
			    receive fork from Fork[self]
			    receive fork from Fork[(self + 1) % 2]
			    send true to Fork[self]
			    send true to Fork[(self + 1) % 2]
			  }
			  Philosopher -> Fork -> Philosopher
			}
			""";

	/** A producer and a consumer. */
	static final String PIPELINE = """
			system Pipeline {
			  mailbox Box : int capacity 1
			  process Producer {
			    send 1 to Box
			    send 2 to Box
			  }
			  process Consumer {
			    var got : int
			    receive got from Box
			    receive got from Box
			  }
			  Producer -> Box -> Consumer
			}
			""";

	/** Two processes that write the same variable. */
	static final String RACE = """
			system Race {
			  memory Account { balance : int = 0 }
			  process Payer[2] {
			    Account.balance = self
			  }
			  Payer <-> Account
			}
			""";

	private Systems() {
	}
}
