package org.ipcstudio.language.rules;

import org.ipcstudio.model.Write;

/** What is written has the type that the pipe or fifo carries. */
final class WriteRule implements ElementRule<Write> {

	@Override
	public Class<Write> subject() {
		return Write.class;
	}

	@Override
	public void check(Write write, Inspection inspection) {
		for (Carried carried : Carried.by(write, inspection)) {
			if (carried.parts().size() == 1) {
				Fit.check(inspection, carried.parts().get(0), carried.declared(0), write.getValue(),
						carried.holder());
			}
		}
	}
}
