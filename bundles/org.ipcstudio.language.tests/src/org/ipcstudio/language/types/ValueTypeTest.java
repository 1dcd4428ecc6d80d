package org.ipcstudio.language.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.ModelFactory;
import org.junit.jupiter.api.Test;

class ValueTypeTest {

	private static final ValueType KIND = ValueType.of(enumeration("Kind", 3));

	private static Enumeration enumeration(String name, int constants) {
		Enumeration enumeration = ModelFactory.eINSTANCE.createEnumeration();
		enumeration.setName(name);
		for (int i = 0; i < constants; i++) {
			enumeration.getLiterals().add(ModelFactory.eINSTANCE.createEnumLiteral());
		}
		return enumeration;
	}

	@Test
	void isWrittenAsInTheText() {
		assertEquals("int", ValueType.INT.toString());
		assertEquals("int?", ValueType.INT.orNull().toString());
		assertEquals("byte", ValueType.BYTE.toString());
		assertEquals("-1..7", ValueType.range(-1, 7).toString());
		assertEquals("0..7?", ValueType.range(0, 7).orNull().toString());
		assertEquals("bool?", ValueType.BOOL.orNull().toString());
		assertEquals("Kind", KIND.toString());
		assertEquals("pid", ValueType.PID.orNull().toString());
	}

	@Test
	void aNullableIntHasNoRoomForTheSmallestNumber() {
		ValueType nullable = ValueType.INT.orNull();
		assertEquals(-2147483647, nullable.min());
		assertEquals(Integer.MAX_VALUE, nullable.max());
		assertFalse(nullable.contains(Integer.MIN_VALUE));
		assertTrue(ValueType.INT.contains(Integer.MIN_VALUE));
		assertTrue(nullable.isNarrowInt());
		assertFalse(ValueType.INT.isNarrowInt());
	}

	@Test
	void aPidMayAlwaysBeNull() {
		assertTrue(ValueType.PID.nullable());
		assertSame(ValueType.PID, ValueType.PID.orNull());
		assertTrue(ValueType.PID.accepts(ValueType.NULL));
	}

	@Test
	void anEnumerationReachesFromItsFirstConstantToItsLast() {
		assertEquals(0, KIND.min());
		assertEquals(2, KIND.max());
	}

	@Test
	void acceptsItsOwnKindOnly() {
		assertTrue(ValueType.BYTE.accepts(ValueType.INT));
		assertTrue(ValueType.INT.accepts(ValueType.INT.orNull()));
		assertTrue(ValueType.INT.orNull().accepts(ValueType.NULL));
		assertFalse(ValueType.INT.accepts(ValueType.NULL));
		assertFalse(ValueType.INT.accepts(ValueType.BOOL));
		assertFalse(ValueType.INT.accepts(ValueType.STRING));
		assertFalse(KIND.accepts(ValueType.of(enumeration("Kind", 3))));
		assertTrue(ValueType.UNKNOWN.accepts(ValueType.BOOL));
		assertTrue(ValueType.BOOL.accepts(ValueType.UNKNOWN));
	}

	@Test
	void anythingMayBeComparedWithNull() {
		assertTrue(ValueType.INT.isComparableWith(ValueType.NULL));
		assertTrue(ValueType.NULL.isComparableWith(ValueType.PID));
		assertFalse(ValueType.NULL.isComparableWith(ValueType.STRING));
		assertFalse(ValueType.INT.isComparableWith(ValueType.BOOL));
	}

	@Test
	void theJoinHoldsTheValuesOfBoth() {
		assertEquals(ValueType.range(-1, 9), ValueType.range(-1, 3).join(ValueType.range(2, 9)));
		assertEquals(ValueType.range(0, 3).orNull(), ValueType.range(0, 3).join(ValueType.NULL));
		assertEquals(ValueType.BOOL.orNull(), ValueType.NULL.join(ValueType.BOOL));
		assertEquals(ValueType.UNKNOWN, ValueType.INT.join(ValueType.BOOL));
		assertEquals(ValueType.UNKNOWN, ValueType.UNKNOWN.join(ValueType.BOOL));
	}
}
