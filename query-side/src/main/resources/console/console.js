'use strict';

/* Draws charts from the tables beside them: the table is what counts, the chart only shows it. */
(function () {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  /* The same colour for the same thing on every day and in every list. */
  const COLOURS = {
    REGISTERED: '#8794a0', NOMINATED: '#9bbfe0', SCREENING: '#6ea6d6', ADMITTED: '#3f83bd', IN_ASSESSMENT: '#e0a93b',
    RECOMMENDED: '#c98a2d', DECIDED_COMPETENT: '#7fc28c', DECIDED_NOT_YET: '#c0785a', RESIT_OPEN: '#dcc05a', CERTIFIED: '#2f8f5b',
    VALID: '#2f8f5b', SUSPENDED: '#d0703c', EXPIRED: '#7d6b8f', REVOKED: '#b03a3a', ANNULLED: '#6b2f3a', REJECTED: '#a8574f',
    WITHDRAWN: '#a9a18f', UNDER_APPEAL: '#7a5fb0', CLOSED: '#5f6b75', RETIRED: '#b7bfc6'
  };

  function numbers(table) {
    const series = [...table.tHead.querySelectorAll('[data-series]')].map(head => ({name: head.textContent.trim(), color: COLOURS[head.dataset.series], data: []}));
    const names = [];
    for (const row of table.tBodies[0].rows) {
      names.push(row.querySelector('th').dataset.short);
      row.querySelectorAll('[data-n]').forEach((cell, at) => series[at].data.push(Number(cell.dataset.n)));
    }
    return {names, series};
  }

  function options(kind, table) {
    const {names, series} = numbers(table);
    const ink = getComputedStyle(document.body).color;
    const line = dark.matches ? '#3a444c' : '#dfe4e8';
    const of = kind === 'bar'
      ? {type: 'bar', stack: 'all', barMaxWidth: 30}
      : {type: 'line', showSymbol: false, lineStyle: {width: 2.5}};
    const category = {
      type: 'category', data: names, inverse: kind === 'bar', axisTick: {show: false},
      axisLabel: {color: ink}, axisLine: {lineStyle: {color: line}}
    };
    const value = {type: 'value', minInterval: 1, axisLabel: {color: ink}, splitLine: {lineStyle: {color: line}}};
    return {
      animation: false,
      textStyle: {fontFamily: getComputedStyle(document.body).fontFamily, color: ink},
      legend: {type: 'scroll', top: 0, left: 0, textStyle: {color: ink}, pageTextStyle: {color: ink}},
      grid: {left: 8, right: 24, top: 40, bottom: 8, containLabel: true},
      // Rich text is painted; the other mode would write styles into the page, which its policy forbids.
      tooltip: {trigger: 'axis', renderMode: 'richText', confine: true, axisPointer: {type: kind === 'bar' ? 'shadow' : 'line'}},
      xAxis: kind === 'bar' ? value : category,
      yAxis: kind === 'bar' ? category : value,
      series: series.map(one => ({...of, ...one}))
    };
  }

  function draw(place) {
    const table = document.getElementById(place.dataset.table);
    if (!window.echarts || !table || place.dataset.drawn) {
      return;
    }
    place.dataset.drawn = 'yes';
    place.classList.add(place.dataset.chart === 'bar' && table.tBodies[0].rows.length > 4 ? 'tall' : 'drawn');
    const chart = window.echarts.init(place, null, {renderer: 'canvas'});
    const show = () => chart.setOption(options(place.dataset.chart, table), true);
    show();
    new ResizeObserver(() => { chart.resize(); show(); }).observe(place);
    dark.addEventListener('change', show);
  }

  function drawAll(within) {
    within.querySelectorAll('[data-chart]').forEach(draw);
  }

  /* A field left blank asks nothing, and stands in no address. */
  document.addEventListener('formdata', event => {
    for (const [name, value] of [...event.formData]) {
      if (value === '') {
        event.formData.delete(name);
      }
    }
  });

  document.body.addEventListener('htmx:configRequest', event => {
    for (const [name, value] of [...event.detail.formData]) {
      if (value === '') {
        event.detail.formData.delete(name);
      }
    }
  });

  drawAll(document);
  document.body.addEventListener('htmx:load', event => drawAll(event.detail.elt.parentElement || document));
})();
