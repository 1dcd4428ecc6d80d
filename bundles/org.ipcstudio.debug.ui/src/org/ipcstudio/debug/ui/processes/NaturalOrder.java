package org.ipcstudio.debug.ui.processes;

import java.util.Comparator;

/** The order of texts in which numbers in them count as numbers: {@code Worker[2]} is before {@code Worker[10]}. */
enum NaturalOrder implements Comparator<String> {
	INSTANCE;

	@Override
	public int compare(String one, String other) {
		int i = 0;
		int j = 0;
		while (i < one.length() && j < other.length()) {
			char left = one.charAt(i);
			char right = other.charAt(j);
			if (Character.isDigit(left) && Character.isDigit(right)) {
				int leftEnd = end(one, i);
				int rightEnd = end(other, j);
				int order = number(one.substring(i, leftEnd), other.substring(j, rightEnd));
				if (order != 0) {
					return order;
				}
				i = leftEnd;
				j = rightEnd;
			} else if (Character.toLowerCase(left) != Character.toLowerCase(right)) {
				return Character.compare(Character.toLowerCase(left), Character.toLowerCase(right));
			} else {
				i++;
				j++;
			}
		}
		return Integer.compare(one.length() - i, other.length() - j);
	}

	private static int end(String text, int from) {
		int end = from;
		while (end < text.length() && Character.isDigit(text.charAt(end))) {
			end++;
		}
		return end;
	}

	private static int number(String one, String other) {
		String left = one.replaceFirst("^0+(?=.)", ""); //$NON-NLS-1$ //$NON-NLS-2$
		String right = other.replaceFirst("^0+(?=.)", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return left.length() == right.length() ? left.compareTo(right) : Integer.compare(left.length(), right.length());
	}
}
