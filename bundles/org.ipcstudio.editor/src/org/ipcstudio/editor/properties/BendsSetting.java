package org.ipcstudio.editor.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.editor.selection.Target;
import org.ipcstudio.language.edits.EditException;
import org.ipcstudio.language.edits.ModelEdits;
import org.ipcstudio.model.ModelFactory;
import org.ipcstudio.model.Point;

/** The bends of a line, from its first end to its second: {@code (100, 80) (160, 80)}; empty for a straight one. */
final class BendsSetting implements Setting {
	private static final Pattern BEND = Pattern.compile("\\(\\s*(\\d{1,6})\\s*,\\s*(\\d{1,6})\\s*\\)\\s*"); //$NON-NLS-1$

	@Override
	public String title() {
		return Messages.Bends;
	}

	@Override
	public boolean isFor(Target target) {
		return target.segment() != null;
	}

	@Override
	public String read(Target target) {
		if (!target.segment().isLast()) {
			return "";
		}
		return target.segment().connection().getBends().stream().map(bend -> "(" + bend.getX() + ", " + bend.getY() + ")")
				.collect(Collectors.joining(" ")); //$NON-NLS-1$
	}

	@Override
	public TextEdit edit(ModelEdits edits, Target target, String value) {
		List<Point> bends = new ArrayList<>();
		String rest = value.strip();
		Matcher matcher = BEND.matcher(rest);
		while (!rest.isEmpty()) {
			if (!matcher.lookingAt()) {
				throw new EditException(NLS.bind(Messages.Bends_illegal, value.strip()));
			}
			Point bend = ModelFactory.eINSTANCE.createPoint();
			bend.setX(Integer.parseInt(matcher.group(1)));
			bend.setY(Integer.parseInt(matcher.group(2)));
			bends.add(bend);
			rest = rest.substring(matcher.end());
			matcher.reset(rest);
		}
		return edits.setBends(target.segment(), bends);
	}
}
