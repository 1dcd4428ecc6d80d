package org.ipcstudio.editor.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.editor.figures.MessageFigure;
import org.ipcstudio.editor.live.ElementName;
import org.ipcstudio.editor.live.Travel;

/**
 * Messages that travel along connections. A timer of the display runs while at least one is on its way; the more time
 * painting takes, the fewer pictures there are.
 */
final class TravelLayer extends FreeformLayer {
	/** Messages beyond this number are not shown: nobody could follow them. */
	static final int MOST = 60;

	private static final int INTERVAL = 40;

	private final List<OnTheWay> messages = new ArrayList<>();
	private IntSupplier pace = () -> 0;
	private boolean ticking;

	private record OnTheWay(Travel travel, MessageFigure figure, CanvasPlaces places, long start) {
		/** How far it has come, from 0 to 1. */
		double progress(long now) {
			return Math.min(1, (now - start) / (double) Math.max(1, travel.duration().toNanos()));
		}
	}

	TravelLayer() {
		setEnabled(false);
	}

	void setPace(IntSupplier newPace) {
		pace = newPace;
	}

	/** Lets a message travel; nothing if one of its ends is not drawn, or too many are on their way. */
	void add(Travel travel, CanvasPlaces places, DiagramColors colors) {
		PointList way = places.way(travel.from(), travel.to());
		if (way == null || messages.size() >= MOST) {
			return;
		}
		MessageFigure figure = new MessageFigure(label(travel), colors);
		figure.moveTo(way.getFirstPoint());
		add(figure);
		messages.add(new OnTheWay(travel, figure, places, System.nanoTime()));
		if (!ticking) {
			ticking = true;
			Display.getCurrent().timerExec(INTERVAL, this::tick);
		}
	}

	/** Its value, and the elements of arrays that it goes from and to. */
	private static String label(Travel travel) {
		String from = ElementName.of(travel.from()).index();
		String to = ElementName.of(travel.to()).index();
		return (from.isEmpty() ? "" : from + " ") + travel.text() + (to.isEmpty() ? "" : " \u2192 " + to);
	}

	/** Whether messages are on their way. */
	boolean isAnimated() {
		return !messages.isEmpty();
	}

	/** Takes all messages away. */
	void stop() {
		messages.clear();
		removeAll();
	}

	private void tick() {
		if (messages.isEmpty() || getParent() == null) {
			ticking = false;
			return;
		}
		long now = System.nanoTime();
		for (OnTheWay message : List.copyOf(messages)) {
			double progress = message.progress(now);
			PointList way = progress < 1 ? message.places().way(message.travel().from(), message.travel().to()) : null;
			if (way == null) {
				messages.remove(message);
				remove(message.figure());
			} else {
				message.figure().moveTo(place(way, progress));
			}
		}
		Display.getCurrent().timerExec(Math.max(INTERVAL, pace.getAsInt()), this::tick);
	}

	/** A place on a line by the share of its length before it. */
	static Point place(PointList way, double share) {
		double length = 0;
		for (int i = 1; i < way.size(); i++) {
			length += way.getPoint(i).getDistance(way.getPoint(i - 1));
		}
		double left = share * length;
		for (int i = 1; i < way.size(); i++) {
			Point from = way.getPoint(i - 1);
			Point to = way.getPoint(i);
			double piece = to.getDistance(from);
			if (left <= piece && piece > 0) {
				return new Point((int) Math.round(from.x + (to.x - from.x) * left / piece),
						(int) Math.round(from.y + (to.y - from.y) * left / piece));
			}
			left -= piece;
		}
		return way.getLastPoint();
	}

	/** It needs no room of its own: what moves on it is between figures. */
	@Override
	public Rectangle getFreeformExtent() {
		return new Rectangle();
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}
}
