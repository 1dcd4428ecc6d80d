package org.ipcstudio.editor.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

class ElementNameTest {

	@Test
	void aPlainNameIsThatOfANode() {
		assertEquals(new ElementName("Server", "", "", "", ""), ElementName.of("Server"));
		assertEquals(new ElementName("", "", "", "", ""), ElementName.of(""));
	}

	@Test
	void anElementOfAnArrayHasAnIndex() {
		assertEquals(new ElementName("Philosopher", "[2]", "", "", ""), ElementName.of("Philosopher[2]"));
		assertEquals(OptionalInt.of(2), ElementName.number("[2]"));
		assertEquals(OptionalInt.empty(), ElementName.number(""));
		assertEquals(OptionalInt.empty(), ElementName.number("[n]"));
	}

	@Test
	void aSharedVariableIsPartOfItsMemory() {
		assertEquals(new ElementName("Account", "", "balance", "", ""), ElementName.of("Account.balance"));
		assertEquals(new ElementName("Ring", "", "buf[2]", "", ""), ElementName.of("Ring.buf[2]"));
	}

	@Test
	void oneDirectionOfALinkLeadsFromElementToElement() {
		ElementName name = ElementName.of("Worker[1] -> Server");
		assertEquals(new ElementName("Worker", "[1]", "", "Server", ""), name);
		assertTrue(name.isLink());
		assertFalse(ElementName.of("Worker[1]").isLink());
		assertEquals("Worker[1] -> Server", ElementName.link("Worker[1]", "Server"));
	}
}
