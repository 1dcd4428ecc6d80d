package org.ipcstudio.editor.state;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.rulers.RulerChangeListener;
import org.eclipse.gef.rulers.RulerProvider;

/** A ruler in pixels with its guides. Guides are no part of the text, so what is done to them is no step of the undo history. */
final class GuideRuler extends RulerProvider {
	private final List<Guide> guides = new ArrayList<>();

	/** A guide that can be moved. */
	private static final class Guide {
		private int position;

		Guide(int position) {
			this.position = position;
		}
	}

	GuideRuler(List<Integer> positions) {
		positions.forEach(position -> guides.add(new Guide(position)));
	}

	/** Where the guides are. */
	List<Integer> positions() {
		return guides.stream().map(guide -> guide.position).toList();
	}

	@Override
	public Object getRuler() {
		return this;
	}

	@Override
	public int getUnit() {
		return UNIT_PIXELS;
	}

	@Override
	public List getGuides() {
		return List.copyOf(guides);
	}

	@Override
	public int[] getGuidePositions() {
		return guides.stream().mapToInt(guide -> guide.position).toArray();
	}

	@Override
	public int getGuidePosition(Object guide) {
		return ((Guide) guide).position;
	}

	@Override
	public Object getGuideAt(int position) {
		return guides.stream().filter(guide -> guide.position == position).findFirst().orElse(null);
	}

	@Override
	public Command getCreateGuideCommand(int position) {
		return new Command() {
			@Override
			public void execute() {
				Guide guide = new Guide(position);
				guides.add(guide);
				comeOrGone(guide);
			}
		};
	}

	@Override
	public Command getDeleteGuideCommand(Object guide) {
		return new Command() {
			@Override
			public void execute() {
				guides.remove(guide);
				comeOrGone(guide);
			}
		};
	}

	@Override
	public Command getMoveGuideCommand(Object guide, int distance) {
		return new Command() {
			@Override
			public void execute() {
				((Guide) guide).position += distance;
				for (Object listener : new ArrayList<Object>(listeners)) {
					((RulerChangeListener) listener).notifyGuideMoved(guide);
				}
			}
		};
	}

	private void comeOrGone(Object guide) {
		for (Object listener : new ArrayList<Object>(listeners)) {
			((RulerChangeListener) listener).notifyGuideReparented(guide);
		}
	}
}
