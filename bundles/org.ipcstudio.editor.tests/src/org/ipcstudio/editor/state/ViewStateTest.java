package org.ipcstudio.editor.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewStateTest {

	@Test
	void aTextBringsTheStateBack() {
		ViewState state = new ViewState(1, 1.5, 120, -30, List.of("Jobs", "Producer → Jobs"), List.of(40, 300), List.of(7));
		assertEquals(state, ViewState.parse(state.text(), 0));
	}

	@Test
	void aFreshStateComesBack() {
		assertEquals(ViewState.fresh(1), ViewState.parse(ViewState.fresh(1).text(), 0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense", "zoom=much", "page=\nzoom=1", "columns=1|x" })
	void nonsenseIsAFreshState(String text) {
		assertEquals(ViewState.fresh(1), ViewState.parse(text, 1));
	}

	@Test
	void theTextStaysShort() {
		ViewState state = new ViewState(0, 1, 0, 0, Collections.nCopies(1000, "Node"), Collections.nCopies(1000, 100000),
				Collections.nCopies(1000, 100000));
		assertEquals(true, state.text().length() < 2048);
	}
}
