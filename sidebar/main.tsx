import { render } from 'preact';
import './sidebar.css';

const place = document.getElementById('app');
if (place !== null) render(<h1>Техкарта</h1>, place);
