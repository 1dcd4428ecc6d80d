package org.ipcstudio.language.assist;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.language.types.DirectLinks;
import org.ipcstudio.language.types.Rights;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Process;

/** A place with what is known about it; each part is computed when it is first asked for. */
final class Situation {

	private final Place place;
	private final Process process;
	private List<Symbol> variables;
	private Rights rights;
	private DirectLinks links;
	private Connecting connecting;

	Situation(Place place) {
		this.place = place;
		this.process = place.process();
	}

	Place place() {
		return place;
	}

	IpcSystem system() {
		return place.file().system();
	}

	/** The process whose program the place lies in; null if it lies in none. */
	Process process() {
		return process;
	}

	List<Symbol> variables() {
		if (variables == null) {
			variables = VisibleVariables.at(place);
		}
		return variables;
	}

	Rights rights() {
		if (rights == null) {
			rights = Rights.of(system());
		}
		return rights;
	}

	DirectLinks links() {
		if (links == null) {
			links = DirectLinks.of(system());
		}
		return links;
	}

	/** Draws what is missing. */
	Connecting connecting() {
		if (connecting == null) {
			connecting = new Connecting(place, rights());
		}
		return connecting;
	}

	/** The type that a value of a role should have. */
	ValueType expectedType(NameRole role) {
		return place.path(role).map(path -> new ExpectedTypes(place, variables()).of(path)).orElse(ValueType.UNKNOWN);
	}

	/** The types of the message that is sent or received before the place; what is not known is {@code UNKNOWN}. */
	List<ValueType> messageBefore(int word) {
		for (int i = place.before().size() - 1; i >= 0; i--) {
			if (place.before().get(i).getType() == word) {
				return new ArrayList<>(TokenTypes.message(place, variables(), i + 1, place.before().size() - 1));
			}
		}
		return List.of(ValueType.UNKNOWN);
	}
}
