package org.ipcstudio.language.format;

import static org.ipcstudio.language.format.FormatterTest.assertFormatted;

import org.junit.jupiter.api.Test;

/** Where the formatter puts comments. */
class FormatterCommentTest {

	@Test
	void commentsStayWhereTheyAre() {
		assertFormatted("""
				// first
				system X { // of the system
				      /* before */ lock L // of L
				// own line

				/**
				    * Documentation
				       * of A.
				  */
				  process A { /* leads */ exit /* trails */ }
				  process B {
				  // nothing
				  }
				  process C {
				    if true { exit } // why
				    else { exit }
				    print /* inside */ 1, // the first
				      2
				  }
				      /* plain
				         and deeper
				        text */
				  A -- L
				  // last
				}
				// behind
				""", """
				// first
				system X { // of the system
				  /* before */ lock L // of L
				  // own line

				  /**
				   * Documentation
				   * of A.
				   */
				  process A { /* leads */ exit /* trails */ }
				  process B {
				    // nothing
				  }
				  process C {
				    if true { exit } // why
				    else { exit }
				    print /* inside */ 1, // the first
				        2
				  }
				  /* plain
				     and deeper
				    text */
				  A -- L
				  // last
				}
				// behind
				""");
	}

	@Test
	void commentsThatTheAuthorAlignedStayAligned() {
		assertFormatted("""
				system X {
				  lock A      // a
				  lock B [2]  // b
				}
				""", """
				system X {
				  lock A      // a
				  lock B[2]   // b
				}
				""");
	}
}
