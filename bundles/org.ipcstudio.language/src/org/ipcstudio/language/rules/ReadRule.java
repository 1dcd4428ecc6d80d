package org.ipcstudio.language.rules;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.model.Read;

/** The variable that is read into has the type that the pipe or fifo carries. */
final class ReadRule implements ElementRule<Read> {

	@Override
	public Class<Read> subject() {
		return Read.class;
	}

	@Override
	public void check(Read read, Inspection inspection) {
		if (read.getTarget() == null) {
			return;
		}
		ValueType type = Targets.typeOf(read.getTarget());
		for (Carried carried : Carried.by(read, inspection)) {
			if (carried.parts().size() == 1 && !type.accepts(carried.parts().get(0))) {
				inspection.report(ProblemCode.TYPE_MISMATCH, read.getTarget(),
						"%s %s, but %s holds %s."
								.formatted(carried.holder(), Words.type(carried.parts().get(0)),
										Targets.name(read.getTarget()), Words.type(type)));
			}
		}
	}
}
